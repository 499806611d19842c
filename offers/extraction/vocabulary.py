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
# What the field parsers report (page_vocabulary has the codes of files and pages). ``text`` is the passage.
FIELD_PROBLEM_CODES = (
    "year_unknown",  # text: a day without a year, and no publication date to settle it
    "impossible_date",  # text: « 31 février »
    "date_unreadable",  # text: the front-matter value
    "weekday_mismatch",  # text: the date is not on that weekday
    "deadline_ambiguous",  # text: the latest of several that contradict each other was taken
    "deadline_before_publication",  # text
)


# Wordings, in the notation of date_vocabulary. Those of deadlines and beginnings stand there, those of
# the page as a whole (verdict, title, sections) in page_vocabulary.

# Contracts: code → wordings. A wording counts wherever it stands, unless CONTRACT_UNLESS says otherwise.
_PERSON = r"(?:[.(]?e?[).]?[.]?s?)"  # indépendant, indépendante, indépendant·e·s, indépendant(e)s
CONTRACT_WORDINGS: dict[str, tuple[str, ...]] = {
    "cdi": (
        r"cdi|c\.d\.i\.?|(?:contrat |engagement |emploi |poste )?(?:de travail )?(?:a |de "
        r"|d'une )?duree (?:de travail )?indeterminee?s?|duree indetermine"
        r"|contrat indetermine|poste (?:regulier|permanent)|emploi permanent|statut permanent"
        r"|regulier a temps (?:plein|complet|partiel)"
        r"|permanent,? (?:a )?temps (?:plein|complet|partiel)|temps (?:plein|complet) permanent|contrat permanent"
        r"|(?:contract (?:van )?)?onbepaalde duur|vast contract|vaste benoeming|permanent (?:contract|position)"
        r"|open-ended contract|unlimited contract",
    ),
    "cdd": (
        r"cddu?|c\.d\.d\.?|(?:contrat |engagement |emploi |poste )?(?:de travail )?(?:a |de "
        r"|d'une )?duree (?:de travail )?determinee?s?|duree determine"
        r"|contrats? de remplacement|remplacement (?:de|d'une duree|pour|jusqu)|contrat determine|poste temporaire"
        r"|emploi temporaire|contrat temporaire"
        r"|contrat de projet|contrat de mission|contrat a terme|contractuel temporaire|contrat saisonnier"
        r"|emploi saisonnier|poste saisonnier"
        r"|(?:contract (?:van )?)?bepaalde duur|vervangingscontract|tijdelijk contract|fixed[- ]term(?: contract)?"
        r"|temporary (?:contract|position)"
        r"|(?:pour une |d'une )duree limitee",
    ),
    "freelance": (
        r"free-?\s?lances?|auto-?entrepreneu"
        + r"r(?:[.(]?e?[).]?s?)|micro-?entrepreneur|portage salarial|autoentrepreneur(?:e|[.]e)?|zelfstandige|self-employed"
        r"|(?:comme|en tant qu'|un(?:[.(]?e[).]?)? |statut d'?|en |convention d'|aux? |pour un |une |d'"
        r"|contrat ?: ?|statut ?: ?|une? ou une? )\s?independant"
        + _PERSON
        + r"|prestataires?(?: independant\w*| externe)|contrat de prestations?|prestation de services?|travailleur independant|statut (?:d'|de l')?independant"
        r"|ouvert aux independants|contrat d'entreprise|independant uniquement|personnes? independantes?"
        r"|independant ou salarie",
    ),
    "internship": (
        r"(?:offre|contrat|convention|proposition|poste|lieu|duree|type|debut|periode|sujet|gratification|indemnite"
        r"|conditions|dates?) d[eu] stage"
        r"|stage (?:de fin d'etudes?|(?:de )?m[12]|conventionne|remunere|indemnise|gratifie|non remunere"
        r"|obligatoire|d'observation|professionnel|de \d|d'une duree|a pourvoir|longue duree|etudiant|d'ete)"
        r"|(?:en|un|de|notre|un\(e\)|une|un.e|un ou une|recrute|recherche|cherche|une? |nos ) ?stagiaires?(?= |$|,"
        r"|\.)|^stages?(?= |$|:|-)|^stagiaires?|type de contrat ?: ?stage"
        r"|contrat ?: ?stage|en stage|stageplaats|stagiair zoeken|internship|trainee(?:ship)?|offres? de stages?",
    ),
    "apprenticeship": (
        r"contrats? d'apprentissage|en apprentissage|contrats? de professionnalisation|(?:en |contrat (?:en |d')"
        r"|contrat ?: ?|offre d'|offre en |poste en )alternance"
        r"|^alternances?|^alternant\w*|(?:un|une|un.e|un\(e\)|recrute|recherche) (?:alternant|apprenti)"
        + _PERSON
        + r"|^apprenti"
        + _PERSON
        + r"|place d'apprentissage|apprentissage (?:cfc|afp)|contrat alternance|apprenticeship|leercontract|leerovereenkomst",
    ),
    "civic_service": (
        r"(?:mission|contrat|volontariat|volontaire|offre|engagement|poste|indemnite)s? (?:de |en "
        r"|du )?service civique|en service civique|service citoyen"
        r"|^service civique|volontariat (?:en )?service civique|contrat ?: ?service civique",
    ),
    "volunteer": (
        r"(?:mission|poste|fonction|engagement|contrat|travail|statut|convention|a titre"
        r"|activite)s? (?:de )?(?:benevol(?:e|es|at)|volontari?at)"
        r"|en (?:tant que )?(?:benevole|volontaire)|benevolat ?:|contrat ?: ?(?:benevole|benevolat|volontariat)"
        r"|appel a (?:des )?(?:benevoles|volontaires)"
        r"|(?:cherche|recherche|recherchons|recrute|recrutons) (?:des|un|une|un.e|un\(e\)) (?:benevole|volontaire)"
        + _PERSON
        + r"|vrijwilligerswerk|vrijwilliger gezocht|volunteer position|contrat de volontariat",
    ),
    "civil_service": (
        r"(?:ouvert|accessible|reserve)(?:e|s|es)? (?:aux? )?(?:agents? )?(?:titulaires?|fonctionnaires?)"
        r"|titulaires? (?:ou|et|/|,) ?contractuel\w*|contractuel\w*,? (?:ou|et|/|,) ?titulaires?"
        r"|fonctionnaires? (?:ou|et|/|titulaires?|\(|de cat)|agents? titulaires?|recrutement statutaire"
        r"|poste statutaire|(?:a titre|engagement|emploi|nomination|cadre) statutaire|concours externe"
        r"|concours de recrutement"
        r"|par voie (?:statutaire|de mutation|de detachement)|par mutation|mutation ou (?:de |par )?detachement"
        r"|statutair ambt|statutaire functie|cadre d'emplois? des|a defaut,? contractuel\w*"
        r"|titulaire de la fonction publique",
    ),
    "research": (
        r"contrat doctoral|these (?:de doctorat|financee|cifre)|cifre|post-?doctora(?:l|t|le|nt|nte|nts)|post-?doc"
        r"|bourse (?:de )?(?:doctorat|these|recherche)|poste de doctorant\w*"
        r"|contrat de recherche|doctorant(?:[.(]?e[).]?)?|phd (?:position|student)|doctoraatsbursaal"
        r"|assistant(?:[.(]?e[).]?)? (?:de|-)\s?(?:recherche )?doctorant\w*",
    ),
    "temp_agency": (
        r"(?:contrat|mission|poste|emploi|travail|en|type de contrat ?:) (?:d'|en )?interim(?:aire)?"
        r"|interimaires?(?= |$)|travail temporaire|uitzendcontract|interimcontract|uitzendkracht|temp agency",
    ),
}
# What the contract may become, has been, or concerns somebody else.
CONTRACT_UNLESS_BEFORE = (
    r"possibilites?|possible|evoluti\w+|evoluer|debouch\w+|deboucher|transform\w+|perspectives?|pouvant|peut"
    r"|pourra\w*|suivi(?:e)? d'un|renouvel\w+|conver\w+|puis|prolong\w+|vue d'un"
    r"|reconductible|ensuite|terme d'un|avenir|peren\w+|titularis\w+|opportunite|embauche en|apres (?:un|une|le|la"
    r"|votre|ton)|issue|uitzicht|mogelijkheid|kans op|encadr\w+|accueil\w*"
    r"|accompagn\w+|suivi d\w+|gerer|gestion|former|equipe d\w+|coordon\w+|mobilis\w+|animer?|soutien|tuteur"
    r"|tutorat|experiences?|lors d'un|dans le cadre d'un|au cours|statut des"
    r"|collegues|compose\w*|anciens?|ancien(?:ne)?s?|precedents?|nos autres|hors|sauf|ni|pas d\w|pas un|aupres d\w"
    r"|reseau d\w*|avec des|avec les|avec nos|avec l\w+|prestations des|entre autres",
)
CONTRACT_UNLESS_AFTER = (
    r"possible (?:ensuite|a terme|apres)|a la cle|envisageable|ensuite|a terme|par la suite|apres|si|eventuel\w*"
    r"|potentiel\w*",
)
# Directly before: this is the contract (« type de contrat : », « poste en »).
CONTRACT_LABELS = (
    r"(?:type |nature |forme |modalites? |statut )(?:de |du |d')?(?:contrat|emploi|engagement|poste)"
    r"|contrat(?: propose)?|statut|type|regime|engagement|contracttype|contract type|contract|employment type"
    r"|type d'emploi|modalites? (?:de|du) contrat",
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
    r"cdd|contrat|contrats|contract|duree|durees|pour une duree|stage|mission|missions|remplacement|engagement"
    r"|mandat|convention|volontariat|service civique|alternance|these"
    r"|determinee|determine|emploi|poste|periode|internship|duration|bepaalde duur|duur|premiere|initiale?"
    r"|temporaire|doctoral|post-doc\w*|proposee?|vacance|collaboration|apprentissage"
    r"|saisonnier|saison|projet|recrute|recrutons|prevue?|en independant|freelance|prestation",
)
DURATION_NOT = (
    r"experiences?|depuis|moins d\w|age|agee?s?|essai|renouvel\w+|reconductible|prolong\w+|il y a|durant"
    r"|pendant ces|apres|anciennete|bac|dernieres?|derniers?|prochaine?s?|prochains|minimum de|delai"
    r"|preavis|diplome|formation de|etudes|ervaring|experience|conge|vacances|plus de|existe|historique|entretien"
    r"|tous les|chaque|par|toutes les|au bout|proefperiode|probatoire|probation|permis|titre|valable|plan",
)

# Share of time.
FULL_TIME = (
    r"(?:a )?(?:temps|emploi|poste a temps) (?:plein|complet)|plein[- ]temps|full[- ]?time|voltijds?(?:e)?"
    r"|horaire complet|fulltime",
)
HALF_TIME = (r"(?:a )?mi-?\s?temps|halftijds?(?:e)?|half-time",)
TIME_WORDS = (
    r"temps(?: de travail| plein| partiel)?|etp|taux(?: d'activite| d'occupation| de travail)?|occupation|activite"
    r"|poste|quotite|regime(?: de travail)?|horaire|contrat|emploi|fte|vte|pensum"
    r"|pourcentage(?: de travail)?|tewerkstelling|werktijd|deeltijds?|minimum|engagement|freelance|cdd|cdi"
    r"|prestation|volume|charge",
)
NOT_TIME = (
    r"teletravail\w*|distance|rembours\w+|transports?|pris(?:e)? en charge|prime|augment\w+|hausse|reduction"
    r"|salaire|remuner\w+|subvention\w*|finance\w*|budget|objectif|taux de (?!travail|activ|occup)\w+"
    r"|public|publics|bio|electri\w+|jeunes|population|femmes|handicap\w*|abonnement|mutuelle|frais|depuis"
    r"|deplacement\w*|sur site|presentiel|bureau|loyer|verse\w*|legales?|alloc\w*",
)

# Pay.
PAY_WORDS = (
    r"salaires?|salarial\w*|remunerations?|remunere(?:e|s|es)?|traitement|tjm|taux journalier(?: moyen)?"
    r"|taux horaire|forfait|honoraires?|cachets?|gratifications?|indemnites? (?:de stage|mensuelles?|de service)"
    r"|indemnisation|paye?|paie|brut|net|gages?|solde|loon|brutoloon|salary|salaris|pay|wage|compensation"
    r"|echelle salariale|echelon|bourse|tarif|vergoeding|fourchette|package|defraiement|prestation",
)
NOT_PAY = (
    r"cheques?[- ]?(?:repas|vacances|cadeaux?)?|eco-?cheques?|tickets?[- ]?(?:restaurant|resto)?"
    r"|titres?[- ]restaurants?|primes?|bonus|commissions?|budgets?|chiffres? d'affaires?|ca de|subventions?"
    r"|abonnement|forfait (?:mobilite|telephone|internet)"
    r"|rembours\w+|participation|mutuelle|assurance|frais|dons?|levee de fonds|leve|invest\w+|amende|prix|ticket"
    r"|entree|cotisation|materiel|part variable|variable|13e mois|13eme mois|pecule|allocation|par repas|par km"
    r"|enveloppe|finance\w*|montant de|maaltijdcheques?|gsm|telephone",
)

# Places. What announces the place of work before a colon or a heading…
PLACE_LABELS = (
    r"lieux? (?:de |du |d'|des )?(?:travail|stage|poste|mission|prestation|l'emploi|emploi|affectation|exercice"
    r"|activite|la mission|service|engagement|formation)s?(?: principal)?|lieux?"
    r"|localisation(?: du poste)?|localite|residence administrative|lieu (?:principal )?d'(?:affectation|exercice"
    r"|occupation)|ville|commune(?: de travail)?|site"
    r"|adresse (?:du lieu )?de travail|poste base|ou|standplaats|plaats(?: van tewerkstelling)?|werkplaats|werkplek"
    r"|locatie|location|place of work|workplace|job location",
)
# … and what does so in a sentence, directly before the name (the preposition included).
PLACE_BEFORE = (
    r"(?:postes?|emplois?|stages?|missions?|fonctions?|bureaux?|equipe|personne|siege|base\w*|travail|situe\w*"
    r"|localise\w*|implante\w*)?[^.;:,]{0,30}"
    r"(?:base|situe|localise|implante)(?:[.(]?e?[).]?s?) (?:principalement |essentiellement |actuellement "
    r"|physiquement |a temps plein )?(?:a|au|aux|en|dans|sur|in|a la|a l'|au coeur de|au centre de|pres de)"
    r"|(?:poste|lieu de travail|travail|contrat|cdd|cdi|stage|mission)(?: est)?(?: a pourvoir)? (?:est )?(?:a"
    r"|au) ?(?=[a-z' -]{3,30}\()"
    r"|(?:le )?lieu de (?:travail|stage) (?:est|se situe|sera) (?:situe |fixe |base )?(?:a|au|aux|en|dans)|(?:vous"
    r"|tu) travaillerez? (?:a|au|en|depuis|dans nos bureaux (?:de|a))"
    r"|(?:nos |les )?bureaux (?:sont |se trouvent |sont situes )?(?:a|au)|(?:based|located|work) in|(?:gevestigd"
    r"|gelegen|werken|tewerkgesteld) (?:in|te)|a pourvoir (?:essentiellement )?(?:a|sur)|presence (?:reguliere "
    r"|obligatoire |requise |necessaire |frequente )?(?:a|sur)",
)
REMOTE_FULL = (
    r"(?:100 ?%|full|complet(?:ement)?|entierement|integral(?:ement)?|totalement|uniquement) (?:en "
    r"|a )?(?:teletravail|remote|distance|distanciel)|(?:teletravail|travail a distance|remote|distanciel)"
    r" (?:a )?(?:complet|integral|total|full|100 ?%|permanent|a temps plein|par defaut|exclusif|uniquement)"
    r"|full[- ]remote|remote[- ]first|entierement a distance|fully remote|volledig thuiswerk"
    r"|(?:poste|travail|mission|emploi) (?:est )?(?:entierement |totalement )?(?:en teletravail"
    r"|a distance)(?! possible| partiel\w*| occasionnel\w*| jusqu| \d| un| deux| trois)",
)
REMOTE_NONE = (
    r"(?:pas|aucune? possibilite|sans possibilite|sans) (?:de |d'|en )?(?:teletravail|travail a distance|remote)"
    r"|teletravail (?:impossible|non (?:possible|autorise|prevu|envisageable)|exclu)"
    r"|(?:poste|travail|emploi|mission) (?:est )?(?:a realiser |a exercer |exclusivement |uniquement "
    r"|100 ?% )*(?:en presentiel|sur site)|100 ?% (?:en )?presentiel"
    r"|(?:uniquement|exclusivement|entierement|obligatoirement) (?:en )?presentiel|teletravail ?: ?non"
    r"|non teletravaillable|on-?site only|no remote",
)
REMOTE_PARTIAL = (
    r"teletravail|teletravaille[rz]?|teletravaillables?|travail (?:a )?(?:la )?(?:distance|domicile)"
    r"|travail hybride|(?:mode|poste|format|modele|formule) hybride|a distance|en remote|remote|home-?\s?office"
    r"|homeworking"
    r"|telewerk(?:en)?|thuiswerk(?:en)?|working from home|work from home|home working|hybrid (?:work\w*|position"
    r"|role)",
)
NOT_REMOTE = (
    r"entretiens?|entrevues?|interviews?|formations?|cours|visio\w*|reunions?|outils?|candidatures?|apprentissage"
    r"|commande|vente|vendre|public|beneficiaires?|accompagn\w+|suivi|clients?|conseil|prise en main"
    r"|support|depann\w+|etapes?|rencontres?|service a|consultation|inscription|assistance|enseignement"
    r"|participants?|jury|acces",
)

# How to apply.
APPLY_HEADINGS = (
    r"postul\w+|candidat(?:er|ez|ure|ures)|comment (?:postuler|candidater|envoyer)|sollicit\w+|apply|how to apply"
    r"|interesse\w*|modalites|contact|procedure|pour (?:postuler|candidater)|rejoindre|nous rejoindre|depot"
    r"|inscription\w*",
)
APPLY_LINKS = (
    r"postul(?:e|er|ez|ation)|candidat(?:er|ez|ure|ures|e)|formulaire|depos(?:er|ez|e)|sollicit\w+|apply|applying"
    r"|application form|inscri(?:re|vez)|soumettre|soumettez"
    r"|solliciteer\w*|inschrijv\w+|je postule",
)
NOT_APPLY_LINKS = (
    r"en savoir plus|plus d'info\w*|pour (?:en )?savoir|decouvr\w+|site (?:web|internet)?|fiche de poste"
    r"|telecharg\w+|consult\w+|lire|voir|description|profil|offre complete|cliquez ici pour (?:lire|voir"
    r"|telecharger)|linkedin|github"
    r"|facebook|instagram|politique|vie privee|rgpd|mentions|meer info|more info\w*|read more|appel a candidatures?"
    r"|linktree|newsletter|notre projet|produit|plan d'acces|renseignements?",
)
CONTACT_INFORMATION = (
    r"questions?|renseignements?|precisions?|informations? (?:complementaires?|supplementaires?|sur|concernant)"
    r"|(?:plus d'|toute |pour |complement d'|d'autres |demandes? d')(?:informations?|infos?|info)|en savoir plus"
    r"|infos ?:|info ?:|informations? ?:"
    r"|vragen|(?:meer )?inlichtingen|enquiries|inquiries|more info\w*|donnees personnelles|protection des donnees"
    r"|vie privee|rgpd|dpo|signaler|accessibilite|newsletter|abonn\w+|presse",
)
# Required documents: code → wordings.
DOCUMENT_WORDINGS: dict[str, tuple[str, ...]] = {
    "cv": (r"cv|c\.v\.|curriculum(?: vitae)?s?|curriculum-vitae|levensloop|resume(?= |,)(?=.{0,40}cover)",),
    "cover_letter": (
        r"lettres? (?:d'accompagnement|de candidature|de presentation|d'intention|d'introduction|manuscrite"
        r"|de motivations?)|lettre (?:explicative )?de motivation|motivatiebrief|sollicitatiebrief"
        r"|begeleidende brief|cover(?:ing)? letter"
        r"|letter of (?:motivation|intent|application)|(?:cv|vitae)(?: et| \+|,| &| and)? ?(?:une |votre |ta "
        r"|d'une |a |un )?(?:lettre|lm|motivation)|motivation letter|(?:texte|mot|note|video|mail|courriel"
        r"|e-mail) de motivation|lettre(?= (?:a l'attention|adressee|au))",
    ),
    "diploma": (
        r"(?:copies?|photocopies?|scans?|preuves?|duplicata|attestations?|kopie)(?: certifiee?s?| conforme"
        r"| recto-verso)? (?:de |d'|du |des |de la |van )(?:votre |vos |ton |tes |leurs? |je |uw |het )?(?:dernier "
        r"|derniers |plus haut )?(?:diplomes?|titres?|brevets?|diploma\w*)"
        r"|diplomes? (?:requis |exige )?(?:\(copie\)|en annexe|joint)|copies? (?:des|de) (?:diplomes?|certificats?)"
        r"|copy of (?:your |the )?(?:diploma|degree)s?|equivalence de diplome",
    ),
    "portfolio": (
        r"portfolios?|book|port-?folio|press-?book|dossier artistique|demo reel|bande demo"
        r"|echantillons? de (?:travail|travaux)|exemples? de (?:realisations?|travaux)",
    ),
    "references": (
        r"(?:deux |trois |vos |des |lettres? de |coordonnees de (?:deux |trois )?(?:personnes de )?|noms de (?:deux"
        r"|trois) |2 |3 |two |three |twee )(?:personnes de )?(?:referen(?:ces?|ts?|ties)|recommandations?)"
        r"|referenties|references professionnelles|letters? of recommendation",
    ),
    "transcript": (
        r"releves? (?:de |des )notes?|bulletins? (?:scolaires?|de notes)|transcripts?(?: of records)?|puntenlijst"
        r"|derniers? bulletins?",
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
    r"pas (?:besoin |necessaire |obligatoire )?(?:de |d'|envoyer de |obligatoirement de )|sans"
    r"|nul(?:le)? besoin (?:de |d')|inutile (?:de |d')|ni|pas obligat\w+|(?:n'est|ne sont) pas|pas de"
    r"|tu n'as pas de|facultati\w+|optionnel\w*"
    r"|si (?:tu|vous) (?:en )?(?:as|avez)|eventuel\w+|peux aussi|pouvez (?:aussi|egalement)|geen|no need for|(?:not"
    r"|n't) (?:need|require)",
)
