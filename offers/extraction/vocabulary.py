"""Closed code lists, and later their wordings in French, Dutch and English."""

from __future__ import annotations

CONTRACT_TYPES = (
    "cdi",
    "cdd",
    "freelance",
    "internship",
    "apprenticeship",
    "civic_service",
    "volunteer",
    "civil_service",
    "research",
    "temp_agency",
)
LOCATION_TYPES = ("none", "partial", "full")
SALARY_UNITS = ("HOUR", "DAY", "MONTH", "YEAR")
SALARY_BASES = ("gross", "net", "excl_vat")
# A document nobody foresaw is "other:<its name in the ad>".
DOCUMENT_KINDS = ("cv", "cover_letter", "diploma", "portfolio", "references", "transcript")
SECTION_CODES = ("missions", "profile", "assets", "offer", "how_to_apply")
LANGUAGES = ("fr", "nl", "en")


# --- Wordings of the fields -----------------------------------------------------------------------
# Regular expressions on folded text (lower case, no accents, straight apostrophes), matched as whole
# words. To teach the extractor a wording, add it to its table; docs/extraction.md says what each is for.

# Dates. What names the end of applications by itself, whatever stands beside it…
DEADLINE_LABELS = (
    r"(?:date|delai|heure|jour)s? (?:et heure )?(?:limites?|ultimes?|de cloture|de fin|butoir|de forclusion|maximum)s?"
    r" (?:fixee? )?(?:de |d'|du |des |pour |a |aux? )+(?:la |le |les |l')?(?:votre |vos |leur )?"
    r"(?:depot|reception|candidatures?|remise|soumission|envoi|postulation|postuler|introduction|introduire|inscriptions?"
    r"|reponse|transmission|retour|candidater|deposer|envoyer|soumettre|dossiers?|l'offre|offre|l'appel|appel|rendu|renvoi"
    r"|acceptation|presentation|publication de l'offre|validite|l'annonce|annonce|l'affichage|affichage)s?",
    r"(?:cloture|fermeture|fin) (?:de la reception |de l'appel |de l'envoi |du depot |de la periode )?(?:des|de|du|d'|a|aux?|de l'|l')"
    r" ?(?:l')?(?:candidatures?|inscriptions?|offre|poste|appel|depots?|annonce|affichage|concours|recrutement|postulations?"
    r"|reception des candidatures|vacance|mise au concours|la periode de candidature|la periode d'affichage)s?",
    r"delais? (?:limite |fixe |imparti )?(?:de|d'|pour|du) ?(?:la |le |l')?(?:postulation|candidatures?|depot|inscriptions?"
    r"|introduction|introduire|remise|postuler|envoi|reception|soumission|candidater|mise au concours|deposer|transmission|offre)s?",
    r"(?:periode|fenetre) (?:de |d')(?:candidatures?|postulation|inscriptions?|affichage|depot|mise en candidature|recrutement)s?",
    r"limite (?:de|d'|du|pour|des) ?(?:la |le |l'|les )?(?:candidatures?|depot|postulation|envoi|reception|postuler|inscriptions?)s?",
    r"(?:application|applications|submission) (?:deadline|closing date|due date)|closing date(?: for applications)?"
    r"|deadline (?:for|to) (?:apply|applying|applications?|submissions?|submit)|applications? (?:close|closes|are due|due)",
    r"(?:uiterste|laatste|afsluit) ?(?:datum|dag|inschrijvingsdatum|sollicitatiedatum|indieningsdatum|termijn)"
    r"(?: (?:voor|van|om|tot) (?:het )?(?:indienen|solliciter\w+|sollicitaties?|kandida\w+|inschrijving\w*)[a-z ]{0,30})?",
    r"sollicitatie(?:deadline|termijn)|deadline (?:voor )?sollicit\w+|inschrijvingsdatum|kandidaatstelling(?:en)? (?:tot|voor|uiterlijk)",
    r"afsluiting(?:sdatum)? (?:van de )?(?:vacature|sollicitaties|kandidaturen|inschrijvingen)|vacature (?:sluit|loopt af)(?: op)?",
)
# … and what does so unless something else stands nearer to the date.
DEADLINE_WORDS = (
    r"date[s-]? ?limites?|date (?:butoir|de cloture|de fin d'affichage|d'echeance|de fermeture)|dead-?line|dernier delai|heure limite"
    r"|date ultime|delai de rigueur|delai fixe|delai au|delai:|limite|due date|uiterste datum|cloture|echeance|afsluitdatum"
    r"|affichage(?: du (?:concours|poste))?|(?:poste )?affiche jusqu'au",
)
# … « prolongé jusqu'au »: what moves it.
DEADLINE_MOVED = (
    r"prolong(?:e|ee|es|ees|eons|ation|ent|er)(?: exceptionnellement)?|report(?:e|ee|es|ees|ons|er)(?! directement)|repouss(?:e|ee|es|ees|ons)"
    r"|etendue?s?|nouvelle date(?: limite| de cloture)?|nouveau delai|verlengd|extended|postponed|decalee?s?|recule(?:e|s|es)?"
    r"|delai supplementaire|prorog(?:e|ee|es|ees|ation)|rouvert(?:e|es|s)?",
)
# Applying: nouns, then verbs of sending (which nothing but a start, an outcome or a comma parts from their date).
APPLY_WORDS = (
    r"candidatures?|mise en candidature|postulations?|postul(?:e|es|ez|er|ant|ent|ons)|candidat(?:e|er|es|ez|ent)|solliciteren|solliciteer"
    r"|sollicitaties?|sollicitatiebrief|kandidatu(?:ur|ren)|kandida(?:at|ten)|apply|applying|applications?|cv|curriculum vitae|c\.v\."
    r"|lettres? de motivation|motivatiebrief|cover letter|dossiers?(?: complets?)?|inscriptions?|inscri(?:re|vez|s|vent)|offres? de service"
    r"|manifest\w+ d'interet|interesse(?:e|s|es|\(e\)|\.e|\.e\.s)?|appel a candidatures?|appel a projets|book|portfolio|inschrijv\w+|acte de candidature",
)
SEND_WORDS = (
    r"envoy(?:er|ez|e|ee|es|ees|ons)|envoi(?:e|es|ent)?|adress(?:e|er|ez|ee|es|ees|ons)|(?:faire|faites|fais)(?:-nous)? parvenir|parvenir"
    r"|parvien(?:nent|ne|dront|dra)|transm(?:ettre|ettez|ets|is|ise|ises)|soum(?:ettre|ettez|ets|is|ise|ises)|depos(?:er|ez|e|ee|es|ees)"
    r"|remet(?:tre|tez|s)|remis(?:e|es)?|renvoy(?:er|ez|e|ee|es|ees)|introdui(?:re|t|te|ts|tes|sez|s)|repond(?:re|ez|s)|ecri(?:re|vez|s|vent)"
    r"|contact(?:er|ez|e)|rentr(?:er|ez|e|ee|es|ees)|expedi(?:er|ez|ee|ees)|mail(?:er|ez|e)?|e-mail|courriel|formulaire|recu(?:e|es|s)?"
    r"|reception|recevoir|recevons|recevrons|recevables?|accepte(?:e|s|es|r|ons)?|postul(?:er|ez|e)|candidat(?:er|ez)|sign(?:al|ifi)er|manifest(?:er|ez)"
    r"|depot|remise|soumission|stuur|stuurt|sturen|bezorg(?:en|t)?|mailen|indienen|ontvangen|send|submit(?:ted)?|email|received|apply|solliciteren"
    r"|solliciteer|complet(?:er|ez)|rempli(?:r|ssez)|post(?:er|ez)|tente(?:z|r)? (?:ta|votre|sa) chance|rejoi(?:ndre|gnez|ns)|fournir|produire",
)
# Announcements that are open until a date: only with « jusqu'au » and its like directly behind.
OPEN_UNTIL = (
    r"(?:offres?|annonces?|appels?|recrutements?|concours|vacances?(?: de poste)?|postes?|emplois?|inscriptions?|candidatures?|postulations?"
    r"|depots?|dossiers?|formulaires?|mise en concours|affichage|vacature|sollicitat\w+|applications?)[^.;,]{0,60}"
    r"(?:ouvert(?:e|s|es)?|valable|accessible|visible|affichee?s?|disponible|actif|active|possibles?|open|recevables?|acceptee?s?|recu(?:e|es|s))",
    r"(?:vous avez|tu as|on a)",
)
# Not deadlines of applications. Nearest to the date, they rule it out: beginnings, outcomes…
NOT_DEADLINE = (
    r"(?:entree|prise|debut|date d'entree|date de prise|mise) (?:en|de|du|d'|des) ?(?:fonctions?|service|poste|mission|contrat|stage|activite"
    r"|travail|l'emploi|emploi|vigueur|cours|ligne|place)s?|a pourvoir|a prendre|a partir d(?:u|e)|a compter du|des le|debut(?:er|e|ant|era|eront)?s?"
    r"|demarr(?:age|er|e|era|ant)|commenc(?:e|er|era|ant|ement)|disponib(?:le|les|ilite|ilites)|start(?:ing|datum|s|e)?|indiensttreding"
    r"|entree|engage(?:ment|e|es|ee)? (?:souhaite|prevu|au|le|des|pour|immediat)\w*|embauche|aanvang|in dienst",
    r"inform(?:er|era|erons|e|ee|es|ees|ons)|avert(?:i|ie|is|ies|ir|irons|ira)|prevenu(?:e|s|es)?|retenu(?:e|s|es)?|resultats?|selectionne(?:e|s|es)?"
    r"|preselectionne(?:e|s|es)?|convoqu(?:e|es|ee|ees|er|ons)|convocations?|notifi(?:e|es|ee|ees|cation)|nous (?:te |vous )?(?:contacterons|repondrons|reviendrons|rappellerons)"
    r"|(?:sera|seras|serez|seront|etes|sont) (?:re)?(?:contacte|invite|rencontre|appele)\w*|(?:seras|serez|etes) recu\w*|invit(?:e|ee|es|ees)|reponse(?: sera)? donnee|decision"
    r"|annonc(?:e|es|ee|ees) (?:le|au)|publi(?:e|ee|es|ees)|mis(?:e)? en ligne|mise a jour|modifie|poste ouvert le|ouverture (?:des|du|de)|s'ouvr\w+|ouvriront"
    r"|reponses?|seance d'info\w*|journee portes ouvertes|portes ouvertes|webinaire|diplome|obtenu|titulaire|age"
    r"|ne\(?e?\)? (?:avant|apres)|nee? (?:avant|apres)|inscrit(?:e|\(e\)|s)? (?:comme|au|chez|a)|beneficier|relance|avez pas de (?:nouvelles|reponse)"
    r"|n'avons pas (?:de nouvelles|repondu)|sans (?:reponse|nouvelles)|silence|conge|vacances annuelles|ferme(?:e|s|es)?|absente?s?",
)
# … questions (« pour toute question, écrivez-nous avant le… »)…
INFORMATION_WORDS = (
    r"questions?|renseignements?|precisions?|(?:plus d'|toute |complement d'|demandes? d')(?:informations?|infos?)|en savoir plus|vragen|meer info\w*"
    r"|inlichtingen|enquiries|inquiries|more info\w*",
)
# … or name the work itself or the choosing: these yield to a verb of sending.
OTHER_DATES = (
    r"contrats?|cdd|cdi|mission|missions|remplacements?|stage|mandat|engage(?:ment|e|es|ee)|renouvel\w+|duree|occupation|subvention\w*|financement\w*"
    r"|teletravail|projet|bail|convention|festival|exposition|spectacle|concert|evenement|salon|saison|tournee|formation|inauguration|anniversaire|congres"
    r"|entretiens?|auditions?|jurys?|interviews?|epreuves?|examens?|tests?|selections?|entrevues?|assessments?|gesprekken|sollicitatiegesprek\w*|rencontres?"
    r"|reunions?|seances?|conseil|assemblee|elections?|rentree|camp|stages|animation|ateliers?|opdracht|contract|project|loi|decret|arrete|reglement",
)
POSTMARK = (
    r"(?:le )?(?:cachet|date|tampon|sceau|timbre) (?:de la poste|postal|du cachet|d.obliteration)(?: (?:faisant|fait|fera|font) foi)?"
    r"|cachet (?:de la )?poste faisant foi|poststempel|postdatum|postmark(?:ed)?|date d'expedition faisant foi|date du cachet",
)
# Directly before a date: until then. The first group is « avant »: a strict employer excludes that day.
STRICT_LIMITS = (r"avant|before|voor|prior to|ahead of",)
LIMITS = (
    r"jusqu'(?:au|a|auu|en|aux)?|jusque|jusqu'a(?: la| ce que| et y compris| et inclus)?|(?:au|le) plus tard(?: (?:pour|avant|jusqu'au))?|d'ici(?: a| au)?"
    r"|dernier delai|delai(?: fixe)?|limite(?: est)?(?: fixee)?|(?:pour|vers)(?: au plus tard)?|by(?: the)?|until|till|no later than|not later than|on or before"
    r"|at the latest(?: on| by)?|tot(?: en met| uiterlijk)?|t\.e\.m\.|t/m|tem|uiterlijk(?: op| tegen| voor)?|ten laatste(?: op)?|tegen(?: ten laatste| uiterlijk)?"
    r"|prolong\w+|report\w+|repouss\w+|fin le|se (?:termine|terminera|cloture|cloturera|clot)(?:nt|ront)?|cloture(?:nt|ra|e|s|es)?|clos(?:e|es)?(?: depuis)?|expire"
    r"|prend(?:ra)? fin|au maximum|maximum|ferme(?:nt|ront|ra)?|sluit(?:en)?|closes?(?: on)?|ends? on|due(?: by| on)?|en tout cas|au plus",
)
LIMITS_AFTER = (
    r"(?:au|le) plus tard|dernier delai|delai de rigueur|inclus|compris|inclusivement|(?:le )?cachet|date du cachet|est la date|at the latest"
    r"|ten laatste|inbegrepen|inclusief|included|minuit|dernier carat|max(?:imum|i)?|y compris",
)
# Beginnings. What announces a start date by itself…
START_LABELS = (
    r"(?:date (?:d'|de |du )?)?(?:entree|prise) (?:en|de) (?:fonctions?|service|poste|charge|contrat)|prise de fonctions?|prise d'effet"
    r"|(?:date (?:de )?)?(?:debut|demarrage|commencement)s?(?: souhaitee?| prevue?| envisagee?)?(?: (?:de la |du |de |d'|des |l'|le |en )?(?:mission|contrat"
    r"|stage|travail|service|l'emploi|emploi|poste|activite|l'activite|fonctions?|collaboration|projet|alternance|volontariat|these|l'engagement|engagement"
    r"|employ|job)s?)?|date (?:d'embauche|d'engagement|d'entree|d'arrivee|d'affectation|prevue|de prise)|engagement|embauche|disponibilite|arrivee|a pourvoir"
    r"|postes? (?:est |sont |vacants? |ouverts? )?a (?:pourvoir|prendre)|(?:emploi|fonction|stage|mission)s? (?:est |sont )?a pourvoir",
    r"(?:durees?|dates?|periodes?)(?: (?:du|de la|de) (?:stage|mission|contrat|cdd|remplacement|alternance))? ?:",
    r"start(?: ?date|datum|ing date)?|(?:datum )?(?:van )?(?:in ?dienst(?:treding)?|aanvang|indiensttreding)|aanvangsdatum|startend|beginning|beginnend",
)
# … verbs of beginning, and what binds them to a date.
START_VERBS = (
    r"debut(?:e|er|era|ant|eront)|demarr(?:e|er|era|ant)|commenc(?:e|er|era|ant|ez)|prend(?:ra|re)?(?:iez|rez)? (?:effet|cours)|entr(?:er|erez|era) en fonction"
    r"|intervenir|entrer en service|engager|embaucher|recrut(?:er|ons|e)|cherch(?:e|ons)|recherch(?:e|ons)|nous rejoindre|start(?:s|ing)?|begin(?:s|t)?|starten",
)
START_FROM = (
    r"a partir d(?:u|e|')|a compter d(?:u|e|')|des(?: le| la| l')?|vanaf|from|as of|starting(?: on)?|a dater du|au plus tot(?: le| en| au)?|per",
)
# Work that such a date can begin (« CDD de 6 mois à partir du… »).
START_WORK = (
    r"cdd|cdi|contrats?|stages?|stagiaires?|missions?|emploi|postes?|fonctions?|remplacements?|alternance|apprenti(?:e|ssage)?|volontariat|service civique"
    r"|engagement|freelances?|contract|job|collaboration|temps (?:plein|partiel)|mi-temps|vacance|mandat|duree|mois|internship|position",
)
SOON = (
    r"des que possible|aussitot que possible|le plus (?:tot|vite|rapidement) possible|au plus (?:vite|tot)(?! (?:le|au|en|fin|debut|mi|a partir|\d))"
    r"|immediate?(?:ment)?|sans delai|de suite|tout de suite|asap|a\.s\.a\.p\.?|dans les (?:plus brefs|meilleurs) delais|des (?:maintenant|a present|aujourd'hui)"
    r"|rapidement|urgent|so snel mogelijk|zo snel mogelijk|zo spoedig mogelijk|onmiddellijk|per direct|as soon as possible|immediately|right away",
)
NOT_START = (
    r"(?:a|ont|avait|est|sont) (?:demarre|debute|commence|ne)(?:e|es|s)?|fond(?:e|ee|es|er)|cree(?:e|s|es)?|creation|depuis|ne(?:e|s|es)?|ouvert(?:e|s|es)?|lance(?:e|ment|r|s)?|entretiens?|auditions?|interviews?|epreuves?"
    r"|jurys?|reunions?|seances?|rencontres?|inscriptions?|publi(?:e|ee)|mis(?:e)? en ligne|loi|decret|arrete|festival|exposition|spectacle|concert|saison"
    r"|inauguration|formation|selection|resultats?|reponses?|inform\w+|averti\w*|retenu\w*|experience|expertise|version|campagne|gesprekken|budget partage|since"
    r"|site|plateforme|evenement|fin|cloture|terme|projet|travaux|financement|candidatures? a partir|salaire|remuneration|conges?|fermeture|renouvel\w+",
)

# Contracts: code → wordings. A wording counts wherever it stands, unless CONTRACT_UNLESS says otherwise.
_PERSON = r"(?:[.(]?e?[).]?[.]?s?)"  # indépendant, indépendante, indépendant·e·s, indépendant(e)s
CONTRACT_WORDINGS: dict[str, tuple[str, ...]] = {
    "cdi": (
        r"cdi|c\.d\.i\.?|(?:contrat |engagement |emploi |poste )?(?:de travail )?(?:a |de |d'une )?duree (?:de travail )?indeterminee?s?|duree indetermine"
        r"|contrat indetermine|poste (?:regulier|permanent)|emploi permanent|statut permanent|regulier a temps (?:plein|complet|partiel)"
        r"|permanent,? (?:a )?temps (?:plein|complet|partiel)|temps (?:plein|complet) permanent|contrat permanent"
        r"|(?:contract (?:van )?)?onbepaalde duur|vast contract|vaste benoeming|permanent (?:contract|position)|open-ended contract|unlimited contract",
    ),
    "cdd": (
        r"cddu?|c\.d\.d\.?|(?:contrat |engagement |emploi |poste )?(?:de travail )?(?:a |de |d'une )?duree (?:de travail )?determinee?s?|duree determine"
        r"|contrats? de remplacement|remplacement (?:de|d'une duree|pour|jusqu)|contrat determine|poste temporaire|emploi temporaire|contrat temporaire"
        r"|contrat de projet|contrat de mission|contrat a terme|contractuel temporaire|contrat saisonnier|emploi saisonnier|poste saisonnier"
        r"|(?:contract (?:van )?)?bepaalde duur|vervangingscontract|tijdelijk contract|fixed[- ]term(?: contract)?|temporary (?:contract|position)"
        r"|(?:pour une |d'une )duree limitee",
    ),
    "freelance": (
        r"free-?\s?lances?|auto-?entrepreneu"
        + r"r(?:[.(]?e?[).]?s?)|micro-?entrepreneur|portage salarial|autoentrepreneur(?:e|[.]e)?|zelfstandige|self-employed"
        r"|(?:comme|en tant qu'|un(?:[.(]?e[).]?)? |statut d'?|en |convention d'|aux? |pour un |une |d'|contrat ?: ?|statut ?: ?|une? ou une? )\s?independant"
        + _PERSON
        + r"|prestataires?(?: independant\w*| externe)|contrat de prestations?|prestation de services?|travailleur independant|statut (?:d'|de l')?independant"
        r"|ouvert aux independants|contrat d'entreprise|independant uniquement|personnes? independantes?|independant ou salarie",
    ),
    "internship": (
        r"(?:offre|contrat|convention|proposition|poste|lieu|duree|type|debut|periode|sujet|gratification|indemnite|conditions|dates?) d[eu] stage"
        r"|stage (?:de fin d'etudes?|(?:de )?m[12]|conventionne|remunere|indemnise|gratifie|non remunere|obligatoire|d'observation|professionnel|de \d|d'une duree|a pourvoir|longue duree|etudiant|d'ete)"
        r"|(?:en|un|de|notre|un\(e\)|une|un.e|un ou une|recrute|recherche|cherche|une? |nos ) ?stagiaires?(?= |$|,|\.)|^stages?(?= |$|:|-)|^stagiaires?|type de contrat ?: ?stage"
        r"|contrat ?: ?stage|en stage|stageplaats|stagiair zoeken|internship|trainee(?:ship)?|offres? de stages?",
    ),
    "apprenticeship": (
        r"contrats? d'apprentissage|en apprentissage|contrats? de professionnalisation|(?:en |contrat (?:en |d')|contrat ?: ?|offre d'|offre en |poste en )alternance"
        r"|^alternances?|^alternant\w*|(?:un|une|un.e|un\(e\)|recrute|recherche) (?:alternant|apprenti)"
        + _PERSON
        + r"|^apprenti"
        + _PERSON
        + r"|place d'apprentissage|apprentissage (?:cfc|afp)|contrat alternance|apprenticeship|leercontract|leerovereenkomst",
    ),
    "civic_service": (
        r"(?:mission|contrat|volontariat|volontaire|offre|engagement|poste|indemnite)s? (?:de |en |du )?service civique|en service civique|service citoyen"
        r"|^service civique|volontariat (?:en )?service civique|contrat ?: ?service civique",
    ),
    "volunteer": (
        r"(?:mission|poste|fonction|engagement|contrat|travail|statut|convention|a titre|activite)s? (?:de )?(?:benevol(?:e|es|at)|volontari?at)"
        r"|en (?:tant que )?(?:benevole|volontaire)|benevolat ?:|contrat ?: ?(?:benevole|benevolat|volontariat)|appel a (?:des )?(?:benevoles|volontaires)"
        r"|(?:cherche|recherche|recherchons|recrute|recrutons) (?:des|un|une|un.e|un\(e\)) (?:benevole|volontaire)"
        + _PERSON
        + r"|vrijwilligerswerk|vrijwilliger gezocht|volunteer position|contrat de volontariat",
    ),
    "civil_service": (
        r"(?:ouvert|accessible|reserve)(?:e|s|es)? (?:aux? )?(?:agents? )?(?:titulaires?|fonctionnaires?)|titulaires? (?:ou|et|/|,) ?contractuel\w*|contractuel\w*,? (?:ou|et|/|,) ?titulaires?"
        r"|fonctionnaires? (?:ou|et|/|titulaires?|\(|de cat)|agents? titulaires?|recrutement statutaire|poste statutaire|(?:a titre|engagement|emploi|nomination|cadre) statutaire|concours externe|concours de recrutement"
        r"|par voie (?:statutaire|de mutation|de detachement)|par mutation|mutation ou (?:de |par )?detachement|statutair ambt|statutaire functie|cadre d'emplois? des|a defaut,? contractuel\w*|titulaire de la fonction publique",
    ),
    "research": (
        r"contrat doctoral|these (?:de doctorat|financee|cifre)|cifre|post-?doctora(?:l|t|le|nt|nte|nts)|post-?doc|bourse (?:de )?(?:doctorat|these|recherche)|poste de doctorant\w*"
        r"|contrat de recherche|doctorant(?:[.(]?e[).]?)?|phd (?:position|student)|doctoraatsbursaal|assistant(?:[.(]?e[).]?)? (?:de|-)\s?(?:recherche )?doctorant\w*",
    ),
    "temp_agency": (
        r"(?:contrat|mission|poste|emploi|travail|en|type de contrat ?:) (?:d'|en )?interim(?:aire)?|interimaires?(?= |$)|travail temporaire|uitzendcontract|interimcontract|uitzendkracht|temp agency",
    ),
}
# What the contract may become, has been, or concerns somebody else.
CONTRACT_UNLESS_BEFORE = (
    r"possibilites?|possible|evoluti\w+|evoluer|debouch\w+|deboucher|transform\w+|perspectives?|pouvant|peut|pourra\w*|suivi(?:e)? d'un|renouvel\w+|conver\w+|puis|prolong\w+|vue d'un"
    r"|reconductible|ensuite|terme d'un|avenir|peren\w+|titularis\w+|opportunite|embauche en|apres (?:un|une|le|la|votre|ton)|issue|uitzicht|mogelijkheid|kans op|encadr\w+|accueil\w*"
    r"|accompagn\w+|suivi d\w+|gerer|gestion|former|equipe d\w+|coordon\w+|mobilis\w+|animer?|soutien|tuteur|tutorat|experiences?|lors d'un|dans le cadre d'un|au cours|statut des"
    r"|collegues|compose\w*|anciens?|ancien(?:ne)?s?|precedents?|nos autres|hors|sauf|ni|pas d\w|pas un|aupres d\w|reseau d\w*|avec des|avec les|avec nos|avec l\w+|prestations des|entre autres",
)
CONTRACT_UNLESS_AFTER = (
    r"possible (?:ensuite|a terme|apres)|a la cle|envisageable|ensuite|a terme|par la suite|apres|si|eventuel\w*|potentiel\w*",
)
# Directly before: this is the contract (« type de contrat : », « poste en »).
CONTRACT_LABELS = (
    r"(?:type |nature |forme |modalites? |statut )(?:de |du |d')?(?:contrat|emploi|engagement|poste)|contrat(?: propose)?|statut|type|regime|engagement|contracttype|contract type|contract|employment type|type d'emploi|modalites? (?:de|du) contrat",
)
# Values of the front-matter key: schema.org names and everyday words.
CONTRACT_KEYS = {
    "permanent": "cdi", "contractor": "freelance", "temporary": "cdd", "intern": "internship", "volunteer": "volunteer", "stage": "internship",
    "stagiaire": "internship", "alternance": "apprenticeship", "apprentissage": "apprenticeship", "benevole": "volunteer", "benevolat": "volunteer",
    "volontariat": "volunteer", "service civique": "civic_service", "independant": "freelance", "prestataire": "freelance", "interim": "temp_agency",
    "fonctionnaire": "civil_service", "statutaire": "civil_service", "titulaire": "civil_service", "these": "research", "doctorat": "research",
    "contractuel": "cdd", "fixed-term": "cdd", "unlimited": "cdi",
}  # fmt: skip

# Numbers in letters, as durations are written.
NUMBERS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
    "quinze": 15, "dix-huit": 18, "vingt": 20, "vingt-quatre": 24, "trente": 30, "trente-six": 36, "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5,
    "zes": 6, "twaalf": 12, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "twelve": 12, "eighteen": 18,
}  # fmt: skip
DURATION_UNITS = {"mois": 1.0, "month": 1.0, "months": 1.0, "maand": 1.0, "maanden": 1.0, "an": 12.0, "ans": 12.0, "annee": 12.0, "annees": 12.0,
                  "jaar": 12.0, "year": 12.0, "years": 12.0, "semaine": 0.23, "semaines": 0.23, "weken": 0.23, "weeks": 0.23}  # fmt: skip
DURATION_BEFORE = (
    r"cdd|contrat|contrats|contract|duree|durees|pour une duree|stage|mission|missions|remplacement|engagement|mandat|convention|volontariat|service civique|alternance|these"
    r"|determinee|determine|emploi|poste|periode|internship|duration|bepaalde duur|duur|premiere|initiale?|temporaire|doctoral|post-doc\w*|proposee?|vacance|collaboration|apprentissage"
    r"|saisonnier|saison|projet|recrute|recrutons|prevue?|en independant|freelance|prestation",
)
DURATION_NOT = (
    r"experiences?|depuis|moins d\w|age|agee?s?|essai|renouvel\w+|reconductible|prolong\w+|il y a|durant|pendant ces|apres|anciennete|bac|dernieres?|derniers?|prochaine?s?|prochains|minimum de|delai"
    r"|preavis|diplome|formation de|etudes|ervaring|experience|conge|vacances|plus de|existe|historique|entretien|tous les|chaque|par|toutes les|au bout|proefperiode|probatoire|probation|permis|titre|valable|plan",
)

# Share of time.
FULL_TIME = (
    r"(?:a )?(?:temps|emploi|poste a temps) (?:plein|complet)|plein[- ]temps|full[- ]?time|voltijds?(?:e)?|horaire complet|fulltime",
)
HALF_TIME = (r"(?:a )?mi-?\s?temps|halftijds?(?:e)?|half-time",)
TIME_WORDS = (
    r"temps(?: de travail| plein| partiel)?|etp|taux(?: d'activite| d'occupation| de travail)?|occupation|activite|poste|quotite|regime(?: de travail)?|horaire|contrat|emploi|fte|vte|pensum"
    r"|pourcentage(?: de travail)?|tewerkstelling|werktijd|deeltijds?|minimum|engagement|freelance|cdd|cdi|prestation|volume|charge",
)
NOT_TIME = (
    r"teletravail\w*|distance|rembours\w+|transports?|pris(?:e)? en charge|prime|augment\w+|hausse|reduction|salaire|remuner\w+|subvention\w*|finance\w*|budget|objectif|taux de (?!travail|activ|occup)\w+"
    r"|public|publics|bio|electri\w+|jeunes|population|femmes|handicap\w*|abonnement|mutuelle|frais|depuis|deplacement\w*|sur site|presentiel|bureau|loyer|verse\w*|legales?|alloc\w*",
)

# Pay.
PAY_WORDS = (
    r"salaires?|salarial\w*|remunerations?|remunere(?:e|s|es)?|traitement|tjm|taux journalier(?: moyen)?|taux horaire|forfait|honoraires?|cachets?|gratifications?|indemnites? (?:de stage|mensuelles?|de service)"
    r"|indemnisation|paye?|paie|brut|net|gages?|solde|loon|brutoloon|salary|salaris|pay|wage|compensation|echelle salariale|echelon|bourse|tarif|vergoeding|fourchette|package|defraiement|prestation",
)
NOT_PAY = (
    r"cheques?[- ]?(?:repas|vacances|cadeaux?)?|eco-?cheques?|tickets?[- ]?(?:restaurant|resto)?|titres?[- ]restaurants?|primes?|bonus|commissions?|budgets?|chiffres? d'affaires?|ca de|subventions?|abonnement|forfait (?:mobilite|telephone|internet)"
    r"|rembours\w+|participation|mutuelle|assurance|frais|dons?|levee de fonds|leve|invest\w+|amende|prix|ticket|entree|cotisation|materiel|part variable|variable|13e mois|13eme mois|pecule|allocation|par repas|par km|enveloppe|finance\w*|montant de|maaltijdcheques?|gsm|telephone",
)

# Places. What announces the place of work before a colon or a heading…
PLACE_LABELS = (
    r"lieux? (?:de |du |d'|des )?(?:travail|stage|poste|mission|prestation|l'emploi|emploi|affectation|exercice|activite|la mission|service|engagement|formation)s?(?: principal)?|lieux?"
    r"|localisation(?: du poste)?|localite|residence administrative|lieu (?:principal )?d'(?:affectation|exercice|occupation)|ville|commune(?: de travail)?|site"
    r"|adresse (?:du lieu )?de travail|poste base|ou|standplaats|plaats(?: van tewerkstelling)?|werkplaats|werkplek|locatie|location|place of work|workplace|job location",
)
# … and what does so in a sentence, directly before the name (the preposition included).
PLACE_BEFORE = (
    r"(?:postes?|emplois?|stages?|missions?|fonctions?|bureaux?|equipe|personne|siege|base\w*|travail|situe\w*|localise\w*|implante\w*)?[^.;:,]{0,30}"
    r"(?:base|situe|localise|implante)(?:[.(]?e?[).]?s?) (?:principalement |essentiellement |actuellement |physiquement |a temps plein )?(?:a|au|aux|en|dans|sur|in|a la|a l'|au coeur de|au centre de|pres de)"
    r"|(?:poste|lieu de travail|travail|contrat|cdd|cdi|stage|mission)(?: est)?(?: a pourvoir)? (?:est )?(?:a|au) ?(?=[a-z' -]{3,30}\()"
    r"|(?:le )?lieu de (?:travail|stage) (?:est|se situe|sera) (?:situe |fixe |base )?(?:a|au|aux|en|dans)|(?:vous|tu) travaillerez? (?:a|au|en|depuis|dans nos bureaux (?:de|a))"
    r"|(?:nos |les )?bureaux (?:sont |se trouvent |sont situes )?(?:a|au)|(?:based|located|work) in|(?:gevestigd|gelegen|werken|tewerkgesteld) (?:in|te)|a pourvoir (?:essentiellement )?(?:a|sur)|presence (?:reguliere |obligatoire |requise |necessaire |frequente )?(?:a|sur)",
)
REMOTE_FULL = (
    r"(?:100 ?%|full|complet(?:ement)?|entierement|integral(?:ement)?|totalement|uniquement) (?:en |a )?(?:teletravail|remote|distance|distanciel)|(?:teletravail|travail a distance|remote|distanciel)"
    r" (?:a )?(?:complet|integral|total|full|100 ?%|permanent|a temps plein|par defaut|exclusif|uniquement)|full[- ]remote|remote[- ]first|entierement a distance|fully remote|volledig thuiswerk"
    r"|(?:poste|travail|mission|emploi) (?:est )?(?:entierement |totalement )?(?:en teletravail|a distance)(?! possible| partiel\w*| occasionnel\w*| jusqu| \d| un| deux| trois)",
)
REMOTE_NONE = (
    r"(?:pas|aucune? possibilite|sans possibilite|sans) (?:de |d'|en )?(?:teletravail|travail a distance|remote)|teletravail (?:impossible|non (?:possible|autorise|prevu|envisageable)|exclu)"
    r"|(?:poste|travail|emploi|mission) (?:est )?(?:a realiser |a exercer |exclusivement |uniquement |100 ?% )*(?:en presentiel|sur site)|100 ?% (?:en )?presentiel"
    r"|(?:uniquement|exclusivement|entierement|obligatoirement) (?:en )?presentiel|teletravail ?: ?non|non teletravaillable|on-?site only|no remote",
)
REMOTE_PARTIAL = (
    r"teletravail|teletravaille[rz]?|teletravaillables?|travail (?:a )?(?:la )?(?:distance|domicile)|travail hybride|(?:mode|poste|format|modele|formule) hybride|a distance|en remote|remote|home-?\s?office|homeworking"
    r"|telewerk(?:en)?|thuiswerk(?:en)?|working from home|work from home|home working|hybrid (?:work\w*|position|role)",
)
NOT_REMOTE = (
    r"entretiens?|entrevues?|interviews?|formations?|cours|visio\w*|reunions?|outils?|candidatures?|apprentissage|commande|vente|vendre|public|beneficiaires?|accompagn\w+|suivi|clients?|conseil|prise en main"
    r"|support|depann\w+|etapes?|rencontres?|service a|consultation|inscription|assistance|enseignement|participants?|jury|acces",
)

# How to apply.
APPLY_HEADINGS = (
    r"postul\w+|candidat(?:er|ez|ure|ures)|comment (?:postuler|candidater|envoyer)|sollicit\w+|apply|how to apply|interesse\w*|modalites|contact|procedure|pour (?:postuler|candidater)|rejoindre|nous rejoindre|depot"
    r"|inscription\w*",
)
APPLY_LINKS = (
    r"postul(?:e|er|ez|ation)|candidat(?:er|ez|ure|ures|e)|formulaire|depos(?:er|ez|e)|sollicit\w+|apply|applying|application form|inscri(?:re|vez)|soumettre|soumettez"
    r"|solliciteer\w*|inschrijv\w+|je postule",
)
NOT_APPLY_LINKS = (
    r"en savoir plus|plus d'info\w*|pour (?:en )?savoir|decouvr\w+|site (?:web|internet)?|fiche de poste|telecharg\w+|consult\w+|lire|voir|description|profil|offre complete|cliquez ici pour (?:lire|voir|telecharger)|linkedin|github"
    r"|facebook|instagram|politique|vie privee|rgpd|mentions|meer info|more info\w*|read more|appel a candidatures?|linktree|newsletter|notre projet|produit|plan d'acces|renseignements?",
)
CONTACT_INFORMATION = (
    r"questions?|renseignements?|precisions?|informations? (?:complementaires?|supplementaires?|sur|concernant)|(?:plus d'|toute |pour |complement d'|d'autres |demandes? d')(?:informations?|infos?|info)|en savoir plus|infos ?:|info ?:|informations? ?:"
    r"|vragen|(?:meer )?inlichtingen|enquiries|inquiries|more info\w*|donnees personnelles|protection des donnees|vie privee|rgpd|dpo|signaler|accessibilite|newsletter|abonn\w+|presse",
)
# Required documents: code → wordings.
DOCUMENT_WORDINGS: dict[str, tuple[str, ...]] = {
    "cv": (r"cv|c\.v\.|curriculum(?: vitae)?s?|curriculum-vitae|levensloop|resume(?= |,)(?=.{0,40}cover)",),
    "cover_letter": (
        r"lettres? (?:d'accompagnement|de candidature|de presentation|d'intention|d'introduction|manuscrite|de motivations?)|lettre (?:explicative )?de motivation|motivatiebrief|sollicitatiebrief|begeleidende brief|cover(?:ing)? letter"
        r"|letter of (?:motivation|intent|application)|(?:cv|vitae)(?: et| \+|,| &| and)? ?(?:une |votre |ta |d'une |a |un )?(?:lettre|lm|motivation)|motivation letter|(?:texte|mot|note|video|mail|courriel|e-mail) de motivation|lettre(?= (?:a l'attention|adressee|au))",
    ),
    "diploma": (
        r"(?:copies?|photocopies?|scans?|preuves?|duplicata|attestations?|kopie)(?: certifiee?s?| conforme| recto-verso)? (?:de |d'|du |des |de la |van )(?:votre |vos |ton |tes |leurs? |je |uw |het )?(?:dernier |derniers |plus haut )?(?:diplomes?|titres?|brevets?|diploma\w*)"
        r"|diplomes? (?:requis |exige )?(?:\(copie\)|en annexe|joint)|copies? (?:des|de) (?:diplomes?|certificats?)|copy of (?:your |the )?(?:diploma|degree)s?|equivalence de diplome",
    ),
    "portfolio": (
        r"portfolios?|book|port-?folio|press-?book|dossier artistique|demo reel|bande demo|echantillons? de (?:travail|travaux)|exemples? de (?:realisations?|travaux)",
    ),
    "references": (
        r"(?:deux |trois |vos |des |lettres? de |coordonnees de (?:deux |trois )?(?:personnes de )?|noms de (?:deux|trois) |2 |3 |two |three |twee )(?:personnes de )?(?:referen(?:ces?|ts?|ties)|recommandations?)|referenties|references professionnelles|letters? of recommendation",
    ),
    "transcript": (
        r"releves? (?:de |des )notes?|bulletins? (?:scolaires?|de notes)|transcripts?(?: of records)?|puntenlijst|derniers? bulletins?",
    ),
}
DOCUMENTS_OTHER = {
    "extrait de casier judiciaire": r"(?:extrait (?:de |du )?(?:casier judiciaire|casier)|certificat de bonne(?: conduite,)?(?: vie et)? (?:vie|moeurs)|uittreksel (?:uit het )?strafregister)(?: \(?modele \d(?:\.\d)?\)?)?",
    "permis de conduire": r"copie (?:de |du )(?:votre |ton )?permis de conduire",
    "pièce d'identité": r"(?:copie (?:de |d'une |de la )(?:votre |ta |la )?)?(?:carte|piece) d'identite",
    "prétentions salariales": r"pretentions? salariales?",
    "passeport APE": r"passeport (?:ape|formation)",
    "certificats de travail": r"certificats? de travail|attestations? (?:d'emploi|de travail|d'experience)",
    "photo": r"(?:une )?photo(?: recente| d'identite| passeport)",
    "note d'intention": r"notes? d'intentions?",
    "attestation d'expérience": r"preuves? d'experience",
    "certificat linguistique": r"(?:certificat|brevet|attestation) (?:selor|linguistique|de langue)",
    "attestation de reconnaissance de handicap": r"(?:attestation|reconnaissance) (?:de )?(?:rqth|travailleur handicape)",
}
NOT_REQUIRED = (
    r"pas (?:besoin |necessaire |obligatoire )?(?:de |d'|envoyer de |obligatoirement de )|sans|nul(?:le)? besoin (?:de |d')|inutile (?:de |d')|ni|pas obligat\w+|(?:n'est|ne sont) pas|pas de|tu n'as pas de|facultati\w+|optionnel\w*"
    r"|si (?:tu|vous) (?:en )?(?:as|avez)|eventuel\w+|peux aussi|pouvez (?:aussi|egalement)|geen|no need for|(?:not|n't) (?:need|require)",
)
