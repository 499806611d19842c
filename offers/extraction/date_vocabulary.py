"""How deadlines and beginnings are worded in French, Dutch and English.

Regular expressions on folded text (lower case, no accents, straight apostrophes), matched as whole
words. To teach the extractor a wording, add it to its table; docs/extraction.md says what each is for.
"""

from __future__ import annotations

# Dates. What names the end of applications by itself, whatever stands beside it…
DEADLINE_LABELS = (
    r"(?:date|delai|heure|jour)s? (?:et heure )?(?:limites?|ultimes?|de cloture|de fin|butoir|de forclusion"
    r"|maximum)s?"
    r" (?:fixee? )?(?:de |d'|du |des |pour |a |aux? )+(?:la |le |les |l')?(?:votre |vos |leur )?"
    r"(?:depot|reception|candidatures?|remise|soumission|envoi|postulation|postuler|introduction|introduire"
    r"|inscriptions?"
    r"|reponse|transmission|retour|candidater|deposer|envoyer|soumettre|dossiers?|l'offre|offre|l'appel|appel|rendu"
    r"|renvoi"
    r"|acceptation|presentation|publication de l'offre|validite|l'annonce|annonce|l'affichage|affichage)s?",
    r"(?:cloture|fermeture|fin) (?:de la reception |de l'appel |de l'envoi |du depot |de la periode )?(?:des|de|du"
    r"|d'|a|aux?|de l'|l')"
    r" ?(?:l')?(?:candidatures?|inscriptions?|offre|poste|appel|depots?|annonce|affichage|concours|recrutement"
    r"|postulations?"
    r"|reception des candidatures|vacance|mise au concours|la periode de candidature|la periode d'affichage)s?",
    r"delais? (?:limite |fixe |imparti )?(?:de|d'|pour|du) ?(?:la |le |l')?(?:postulation|candidatures?|depot"
    r"|inscriptions?"
    r"|introduction|introduire|remise|postuler|envoi|reception|soumission|candidater|mise au concours|deposer"
    r"|transmission|offre)s?",
    r"(?:periode|fenetre) (?:de |d')(?:candidatures?|postulation|inscriptions?|affichage|depot|mise en candidature"
    r"|recrutement)s?",
    r"limite (?:de|d'|du|pour|des) ?(?:la |le |l'|les )?(?:candidatures?|depot|postulation|envoi|reception|postuler"
    r"|inscriptions?)s?",
    r"(?:application|applications|submission) (?:deadline|closing date|due date)|closing date(?: for applications)?"
    r"|deadline (?:for|to) (?:apply|applying|applications?|submissions?|submit)|applications? (?:close|closes"
    r"|are due|due)",
    r"(?:uiterste|laatste|afsluit) ?(?:datum|dag|inschrijvingsdatum|sollicitatiedatum|indieningsdatum|termijn)"
    r"(?: (?:voor|van|om|tot) (?:het )?(?:indienen|solliciter\w+|sollicitaties?|kandida\w+"
    r"|inschrijving\w*)[a-z ]{0,30})?",
    r"sollicitatie(?:deadline|termijn)|deadline (?:voor )?sollicit\w+|inschrijvingsdatum"
    r"|kandidaatstelling(?:en)? (?:tot|voor|uiterlijk)",
    r"afsluiting(?:sdatum)? (?:van de )?(?:vacature|sollicitaties|kandidaturen|inschrijvingen)|vacature (?:sluit"
    r"|loopt af)(?: op)?",
)
# … and what does so unless something else stands nearer to the date.
DEADLINE_WORDS = (
    r"date[s-]? ?limites?|date (?:butoir|de cloture|de fin d'affichage|d'echeance|de fermeture)|dead-?line"
    r"|dernier delai|heure limite"
    r"|date ultime|delai de rigueur|delai fixe|delai au|delai ?:|limite|due date|uiterste datum|cloture|echeance"
    r"|afsluitdatum"
    r"|affichage(?: du (?:concours|poste))?|(?:poste )?affiche jusqu'au",
)
# … « prolongé jusqu'au »: what moves it.
DEADLINE_MOVED = (
    r"prolong(?:e|ee|es|ees|eons|ation|ent|er)(?: exceptionnellement)?|report(?:e|ee|es|ees|ons|er)(?! directement)"
    r"|repouss(?:e|ee|es|ees|ons)"
    r"|etendue?s?|nouvelle date(?: limite| de cloture)?|nouveau delai|verlengd|extended|postponed|decalee?s?"
    r"|recule(?:e|s|es)?"
    r"|delai supplementaire|prorog(?:e|ee|es|ees|ation)|rouvert(?:e|es|s)?",
)
# Applying: nouns, then verbs of sending (which nothing but a start, an outcome or a comma parts from their date).
APPLY_WORDS = (
    r"candidatures?|mise en candidature|postulations?|postul(?:e|es|ez|er|ant|ent|ons)|candidat(?:e|er|es|ez|ent)"
    r"|solliciteren|solliciteer"
    r"|sollicitaties?|sollicitatiebrief|kandidatu(?:ur|ren)|kandida(?:at|ten)|apply|applying|applications?|cv"
    r"|curriculum vitae|c\.v\."
    r"|lettres? de motivation|motivatiebrief|cover letter|dossiers?(?: complets?)?(?! de (?:subvention|demande"
    r"|presse|production|financement|diffusion))|inscriptions?|inscri(?:re|vez|s"
    r"|vent)|offres? de service"
    r"|manifest\w+ d'interet|interesse(?:e|s|es|\(e\)|\.e|\.e\.s)?|appel a candidatures?|appel a projets|book"
    r"|portfolio|inschrijv\w+|acte de candidature",
)
SEND_WORDS = (
    r"envoy(?:er|ez|e|ee|es|ees|ons)|envoi(?:e|es|ent)?|adress(?:e|er|ez|ee|es|ees|ons)|(?:faire|faites"
    r"|fais)(?:-nous)? parvenir|parvenir"
    r"|parvien(?:nent|ne|dront|dra)|transm(?:ettre|ettez|ets|is|ise|ises)|soum(?:ettre|ettez|ets|is|ise|ises)"
    r"|depos(?:er|ez|e|ee|es|ees)"
    r"|remet(?:tre|tez|s)|remis(?:e|es)?|renvoy(?:er|ez|e|ee|es|ees)|introdui(?:re|t|te|ts|tes|sez|s)|repond(?:re"
    r"|ez|s)|ecri(?:re|vez|s|vent)"
    r"|contact(?:er|ez|e)|rentr(?:er|ez|e|ee|es|ees)|expedi(?:er|ez|ee|ees)|mail(?:er|ez|e)?|e-mail|courriel"
    r"|formulaire|recu(?:e|es|s)?"
    r"|reception|recevoir|recevons|recevrons|recevables?|accepte(?:e|s|es|r|ons)?|postul(?:er|ez|e)|candidat(?:er"
    r"|ez)|sign(?:al|ifi)er|manifest(?:er|ez)"
    r"|depot|remise|soumission|stuur|stuurt|sturen|bezorg(?:en|t)?|mailen|indienen|ontvangen|send|submit(?:ted)?"
    r"|email|received|apply|solliciteren"
    r"|solliciteer|complet(?:er|ez)|rempli(?:r|ssez)|post(?:er|ez)|tente(?:z|r)? (?:ta|votre|sa) chance"
    r"|rejoi(?:ndre|gnez|ns)|fournir|produire",
)
# Announcements that are open until a date: only with « jusqu'au » and its like directly behind.
# A verb of sending is about applying when one of these stands in its sentence (or over it): reports and
# accounts are sent before a date too.
ASKING = (
    r"nous|formulaires?|intention|merci|veuillez|priere|prie(?:e|s|es|ons)?|lettres?|votre|ton|interet|please|your"
    r"|uw|je"
    r"|^a (?:envoyer|renvoyer|adresser|rentrer|remettre|introduire|faire parvenir|transmettre|deposer)|gelieve"
    r"|dossiers? recus|recus|recevables?|depots?",
)
OPEN_UNTIL = (
    r"(?:offres?|annonces?|appels?|recrutements?|concours|vacances?(?: de poste)?|postes?|emplois?|inscriptions?"
    r"|candidatures?|postulations?"
    r"|depots?|dossiers?|formulaires?|mise en concours|affichage|vacature|sollicitat\w+|applications?)[^.;,]{0,60}"
    r"(?:ouvert(?:e|s|es)?|valable|accessible|visible|affichee?s?|disponible|actif|active|possibles?|open"
    r"|recevables?|acceptee?s?|recu(?:e|es|s))",
    r"(?:vous avez|tu as|on a)",
)
# Not deadlines of applications. Nearest to the date, they rule it out: beginnings, outcomes…
NOT_DEADLINE = (
    r"(?:entree|prise|debut|date d'entree|date de prise|mise) (?:en|de|du|d'|des) ?(?:fonctions?|service|poste"
    r"|mission|contrat|stage|activite"
    r"|travail|l'emploi|emploi|vigueur|cours|ligne|place)s?|a pourvoir|a prendre|a partir d(?:u|e)|a compter du"
    r"|des le|debut(?:er|e|ant|era|eront)?s?"
    r"|demarr(?:age|er|e|era|ant)|commenc(?:e|er|era|ant|ement)|disponib(?:le|les|ilite|ilites)|start(?:ing|datum|s"
    r"|e)?|indiensttreding"
    r"|entree|engage(?:ment|e|es|ee)? (?:souhaite|prevu|au|le|des|pour|immediat)\w*|embauche|aanvang|in dienst",
    r"inform(?:er|era|erons|e|ee|es|ees|ons)|avert(?:i|ie|is|ies|ir|irons|ira)|prevenu(?:e|s|es)?|retenu(?:e|s|es)?"
    r"|resultats?|selectionne(?:e|s|es)?"
    r"|preselectionne(?:e|s|es)?|convoqu(?:e|es|ee|ees|er|ons)|convocations?|notifi(?:e|es|ee|ees|cation)"
    r"|nous (?:te |vous )?(?:contacterons|repondrons|reviendrons|rappellerons)"
    r"|(?:sera|seras|serez|seront|etes|sont) (?:re)?(?:contacte|invite|rencontre|appele)\w*|(?:seras|serez"
    r"|etes) recu\w*|invit(?:e|ee|es|ees)|reponse(?: sera)? donnee|decision"
    r"|annonc(?:e|es|ee|ees) (?:le|au)|publi(?:e|ee|es|ees)|mis(?:e)? en ligne|mise a jour|modifie|poste ouvert le"
    r"|ouverture (?:des|du|de)|s'ouvr\w+|ouvriront"
    r"|reponses?|examine(?:e|es|s)?|analyse(?:e|es|s)?|seance d'info\w*|journee portes ouvertes|portes ouvertes"
    r"|webinaire|diplome|obtenu|titulaire|age"
    r"|ne\(?e?\)? (?:avant|apres)|nee? (?:avant|apres)|inscrit(?:e|\(e\)|s)? (?:comme|au|chez|a)|beneficier|relance"
    r"|avez pas de (?:nouvelles|reponse)"
    r"|n'avons pas (?:de nouvelles|repondu)|sans (?:reponse|nouvelles)|silence|conge|vacances annuelles|ferme(?:e|s"
    r"|es)?|absente?s?",
)
# … questions (« pour toute question, écrivez-nous avant le… »)…
INFORMATION_WORDS = (
    r"questions?|renseignements?|precisions?|(?:plus d'|toute |complement d'|demandes? d')(?:informations?|infos?)"
    r"|en savoir plus|vragen|meer info\w*"
    r"|inlichtingen|enquiries|inquiries|more info\w*",
)
# … or name the work itself or the choosing: these yield to a verb of sending.
OTHER_DATES = (
    r"contrats?|cdd|cdi|mission|missions|remplacements?|stage|mandat|engage(?:ment|e|es|ee)|renouvel\w+|duree"
    r"|occupation|subvention\w*|financement\w*"
    r"|teletravail|projet|bail|convention|festival|exposition|spectacle|concert|evenement|salon|saison|tournee"
    r"|formation|inauguration|anniversaire|congres"
    r"|entretiens?|auditions?|jurys?|interviews?|epreuves?|examens?|tests?|selections?|entrevues?|assessments?"
    r"|gesprekken|sollicitatiegesprek\w*|rencontres?"
    r"|reunions?|seances?|conseil|assemblee|elections?|rentree|camp|stages|animation|ateliers?|opdracht|contract"
    r"|project|loi|decret|arrete|reglement",
)
POSTMARK = (
    r"(?:le )?(?:cachet|date|tampon|sceau|timbre) (?:de la poste|postal|du cachet|d.obliteration)(?: (?:faisant"
    r"|fait|fera|font) foi)?"
    r"|cachet (?:de la )?poste faisant foi|poststempel|postdatum|postmark(?:ed)?|date d'expedition faisant foi"
    r"|date du cachet",
)
# Directly before a date: until then. The first group is « avant »: a strict employer excludes that day.
STRICT_LIMITS = (r"avant|before|voor|prior to|ahead of",)
LIMITS = (
    r"jusqu'(?:au|a|auu|en|aux)?|jusque|jusqu'a(?: la| ce que| et y compris| et inclus)?|(?:au"
    r"|le) plus tard(?: (?:pour|avant|jusqu'au))?|d'ici(?: a| au)?"
    r"|dernier delai|delai(?: fixe)?|limite(?: est)?(?: fixee)?|(?:pour|vers)(?: au plus tard)?|by(?: the)?|until"
    r"|till|no later than|not later than|on or before"
    r"|at the latest(?: on| by)?|tot(?: en met| uiterlijk)?|t\.e\.m\.|t/m|tem|uiterlijk(?: op| tegen| voor)?"
    r"|ten laatste(?: op)?|tegen(?: ten laatste| uiterlijk)?"
    r"|prolong\w+|report\w+|repouss\w+|fin le|se (?:termine|terminera|cloture|cloturera|clot)(?:nt|ront)?"
    r"|cloture(?:nt|ra|e|s|es)?|clos(?:e|es)?(?: depuis)?|expire"
    r"|prend(?:ra)? fin|au maximum|maximum|ferme(?:nt|ront|ra)?|sluit(?:en)?|closes?(?: on)?|ends? on|due(?: by"
    r"| on)?|en tout cas|au plus",
)
LIMITS_AFTER = (
    r"(?:au|le) plus tard|dernier delai|delai de rigueur|inclus|compris|inclusivement|(?:le )?cachet|date du cachet"
    r"|est la date|at the latest"
    r"|ten laatste|inbegrepen|inclusief|included|minuit|dernier carat|max(?:imum|i)?|y compris",
)
# Beginnings. What announces a start date by itself…
START_LABELS = (
    r"(?:date (?:d'|de |du )?)?(?:entree|prise) (?:en|de) (?:fonctions?|service|poste|charge|contrat)"
    r"|prise de fonctions?|prise d'effet"
    r"|(?:date (?:de )?)?(?:debut|demarrage|commencement)s?(?: souhaitee?| prevue?| envisagee?)?(?: (?:de la |du "
    r"|de |d'|des |l'|le |en )?(?:mission|contrat"
    r"|stage|travail|service|l'emploi|emploi|poste|activite|l'activite|fonctions?|collaboration|projet|alternance"
    r"|volontariat|these|l'engagement|engagement"
    r"|employ|job)s?)?|date (?:d'embauche|d'engagement|d'entree|d'arrivee|d'affectation|prevue|de prise)|engagement"
    r"|embauche|disponibilite|arrivee|a pourvoir"
    r"|postes? (?:est |sont |vacants? |ouverts? )?a (?:pourvoir|prendre)|(?:emploi|fonction|stage"
    r"|mission)s? (?:est |sont )?a pourvoir",
    r"(?:durees?|dates?|periodes?)(?: (?:du|de la|de) (?:stage|mission|contrat|cdd|remplacement|alternance))? ?:",
    r"start(?: ?date|datum|ing date)?|(?:datum )?(?:van )?(?:in ?dienst(?:treding)?|aanvang|indiensttreding)"
    r"|aanvangsdatum|startend|beginning|beginnend",
)
# … verbs of beginning, and what binds them to a date.
START_VERBS = (
    r"debut(?:e|er|era|ant|eront)|demarr(?:e|er|era|ant)|commenc(?:e|er|era|ant|ez)|prend(?:ra|re)?(?:iez"
    r"|rez)? (?:effet|cours)|entr(?:er|erez|era) en fonction"
    r"|intervenir|entrer en service|engager|embaucher|recrut(?:er|ons|e)|cherch(?:e|ons)|recherch(?:e|ons)"
    r"|nous rejoindre|start(?:s|ing)?|begin(?:s|t)?|starten",
)
START_FROM = (
    r"a partir d(?:u|e|')|a compter d(?:u|e|')|des(?: le| la| l')?|vanaf|from|as of|starting(?: on)?|a dater du"
    r"|au plus tot(?: le| en| au)?|per",
)
# Work that such a date can begin (« CDD de 6 mois à partir du… »).
START_WORK = (
    r"cdd|cdi|contrats?|stages?|stagiaires?|missions?|emploi|postes?|fonctions?|remplacements?|alternance"
    r"|apprenti(?:e|ssage)?|volontariat|service civique"
    r"|engagement|freelances?|contract|job|collaboration|temps (?:plein|partiel)|mi-temps|vacance|mandat|duree|mois"
    r"|internship|position",
)
SOON = (
    r"des que possible|aussitot que possible|le plus (?:tot|vite|rapidement) possible|au plus (?:vite|tot)(?! (?:le"
    r"|au|en|fin|debut|mi|a partir|\d))"
    r"|immediate?(?:ment)?|sans delai|de suite|tout de suite|asap|a\.s\.a\.p\.?|dans les (?:plus brefs"
    r"|meilleurs) delais|des (?:maintenant|a present|aujourd'hui)"
    r"|rapidement|urgent|so snel mogelijk|zo snel mogelijk|zo spoedig mogelijk|onmiddellijk|per direct"
    r"|as soon as possible|immediately|right away",
)
NOT_START = (
    r"(?:a|ont|avait|est|sont) (?:demarre|debute|commence|ne)(?:e|es|s)?|fond(?:e|ee|es|er)|cree(?:e|s|es)?"
    r"|creation|depuis|ne(?:e|s|es)?|ouvert(?:e|s|es)?|lance(?:e|ment|r|s)?|entretiens?|auditions?|interviews?"
    r"|epreuves?"
    r"|jurys?|reunions?|seances?|rencontres?|inscriptions?|publi(?:e|ee)|mis(?:e)? en ligne|loi|decret|arrete"
    r"|festival|exposition|spectacle|concert|saison"
    r"|inauguration|formation|selection|resultats?|reponses?|inform\w+|averti\w*|retenu\w*|experience|expertise"
    r"|version|campagne|gesprekken|budget partage|since"
    r"|site|plateforme|evenement|fin|cloture|terme|projet|travaux|financement|candidatures? a partir|salaire"
    r"|remuneration|conges?|fermeture|renouvel\w+",
)
