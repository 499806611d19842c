"""A posting's facts in words, in the active language: what templates, mails and feeds show."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from django.utils import formats, timezone
from django.utils.translation import get_language, ngettext, npgettext, pgettext

from offers.models import JobPosting
from offers.models.choices import ContractType, SalaryBasis, SalaryUnit

NARROW = "\u202f"
NO_BREAK = "\u00a0"
CURRENCY_SIGNS = {"EUR": "€", "CAD": "$", "CHF": "CHF", "USD": "US$", "GBP": "£"}


def zone_in_words(zone_name: str) -> str:
    """« heure de Bruxelles »"""
    cities = {
        "Europe/Brussels": pgettext("time zone", "Brussels time"),
        "Europe/Paris": pgettext("time zone", "Paris time"),
        "Europe/Zurich": pgettext("time zone", "Zurich time"),
        "Europe/Luxembourg": pgettext("time zone", "Luxembourg time"),
        "Europe/Amsterdam": pgettext("time zone", "Amsterdam time"),
        "America/Toronto": pgettext("time zone", "Eastern time"),
        "America/Montreal": pgettext("time zone", "Eastern time"),
    }
    return cities.get(zone_name, zone_name)


def day_in_words(day: date) -> str:
    """« dimanche 15 mars 2026 », « lundi 1er juin 2026 »"""
    words = formats.date_format(day, pgettext("date format", "l j F Y"))
    if get_language() == "fr" and day.day == 1:
        words = words.replace(" 1 ", " 1er ", 1)
    return words


def instant_in_words(at: datetime, posting: JobPosting) -> str:
    """« dimanche 15 mars 2026 à 23:59, heure de Bruxelles »"""
    local = timezone.localtime(at, posting.zone)
    return pgettext("instant", "%(day)s at %(time)s, %(zone)s") % {
        "day": day_in_words(local.date()),
        "time": f"{local:%H:%M}",
        "zone": zone_in_words(posting.time_zone),
    }


def closing_in_words(posting: JobPosting) -> str:
    """When it closed or will close. A deadline is named by its last instant, 23:59, not by the midnight after."""
    last = min((at for at in (posting.valid_through, posting.closed_at) if at), default=None)
    return instant_in_words(last, posting) if last else ""


def time_left(posting: JobPosting, now: datetime) -> str:
    """« clôture dans 3 jours », « clôture aujourd'hui » – days as the employer's calendar counts them."""
    if posting.closes_at is not None and posting.closes_at <= now:
        return pgettext("deadline", "closed")
    if posting.valid_through is None:
        return pgettext("deadline", "open until filled")
    days = (
        timezone.localtime(posting.valid_through, posting.zone).date() - timezone.localtime(now, posting.zone).date()
    ).days
    if days <= 0:
        return pgettext("deadline", "closes today")
    if days == 1:
        return pgettext("deadline", "closes tomorrow")
    return npgettext("deadline", "closes in %(days)s day", "closes in %(days)s days", days) % {"days": days}


def contract_in_words(posting: JobPosting) -> str:
    """« contrat à durée déterminée de 12 mois ou freelance »"""
    if not posting.contract_type:
        return duration_in_words(posting)
    words = str(posting.get_contract_type_display())
    if duration := duration_in_words(posting):
        words = pgettext("contract with duration", "%(contract)s of %(duration)s") % {
            "contract": words,
            "duration": duration,
        }
    others = [str(ContractType(code).label) for code in posting.contract_alternatives if code in ContractType.values]
    return pgettext("alternative", " or ").join([words, *others])


def duration_in_words(posting: JobPosting) -> str:
    months = posting.duration_months
    if months is None:
        return ""
    return ngettext("%(months)s month", "%(months)s months", 1 if months <= 1 else 2) % {"months": number(months)}


def working_time_in_words(posting: JobPosting) -> str:
    """« temps plein », « 60 % », « 20 h par semaine »"""
    parts = []
    if posting.working_time_percent == 100:
        parts.append(pgettext("working time", "full time"))
    elif posting.working_time_percent is not None:
        parts.append(
            pgettext("working time", "%(percent)s %% of full time") % {"percent": number(posting.working_time_percent)}
        )
    if posting.hours_per_week is not None:
        parts.append(pgettext("working time", "%(hours)s h a week") % {"hours": number(posting.hours_per_week)})
    return ", ".join(parts)


def salary_in_words(posting: JobPosting) -> str:
    """« 2 400 à 2 800 € par mois, brut »"""
    low, high = posting.salary_min, posting.salary_max
    if low is None and high is None:
        return ""
    sign = CURRENCY_SIGNS.get(posting.salary_currency, posting.salary_currency)
    if low is not None and high is not None and low != high:
        amount = pgettext("salary range", "%(low)s to %(high)s") % {"low": money(low), "high": money(high)}
    else:
        amount = money(low if low is not None else high or 0)
    unit = f" {SalaryUnit(posting.salary_unit).label}" if posting.salary_unit else ""
    basis = f", {SalaryBasis(posting.salary_basis).label}" if posting.salary_basis else ""
    return f"{amount}{NO_BREAK}{sign}{unit}{basis}"


def start_in_words(posting: JobPosting) -> str:
    """« dès que possible », « juin 2026 », « lundi 1er juin 2026 »"""
    start = posting.job_start_date
    if start == "asap":
        return pgettext("start", "as soon as possible")
    try:
        if len(start) == 7:
            return formats.date_format(date.fromisoformat(f"{start}-01"), "YEAR_MONTH_FORMAT")
        return day_in_words(date.fromisoformat(start)) if start else ""
    except ValueError:  # HR's own words
        return start


def place_in_words(posting: JobPosting) -> str:
    """« Liège, télétravail partiel »"""
    parts = posting.place_list + ([str(posting.get_remote_display())] if posting.remote else [])
    return ", ".join(parts)


def money(cents: int) -> str:
    amount = Decimal(cents) / 100
    return number(amount if cents % 100 == 0 else amount.quantize(Decimal("0.01")))


def number(value: Decimal | int) -> str:
    """With the separators of the language, without useless zeros."""
    plain = Decimal(value)
    if plain == plain.to_integral():
        plain = plain.to_integral()
    return str(formats.number_format(plain, use_l10n=True, force_grouping=True)).replace("\u00a0", NARROW)
