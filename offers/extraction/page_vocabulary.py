"""Wordings by which a page as a whole is judged: is it an ad, what is the job called, who hires.

Regular expressions on folded text (lower case, no accents, straight apostrophes), matched as whole
words unless said otherwise. A new wording goes into its table here, nowhere else.
"""
# ruff: noqa: E501 - one wording a line reads worse than a long line

from __future__ import annotations

# Every code that reading and extraction of a page as a whole emit; the fields' own are in vocabulary.
PAGE_PROBLEM_CODES = (
    "unreadable",  # detail: the system's word for it
    "too_big",  # limit: bytes
    "not_text",  # NUL characters: an image, an archive, UTF-16 without its mark
    "bad_name",  # file name that is no UTF-8
    "hidden",
    "link_outside",
    "broken_link",
    "encoding_cp1252",
    "encoding_utf16",
    "front_matter_colon",  # key: whose value holds an unquoted colon
    "front_matter_tab",
    "front_matter_syntax",  # format: YAML, TOML or JSON; detail: the parser's words
    "front_matter_duplicate_key",  # key
    "front_matter_alias",
    "front_matter_tag",  # key
    "front_matter_too_deep",
    "front_matter_too_big",  # limit: characters
    "front_matter_unterminated",
    "bad_publication_date",  # key, value
    "parser_failed",  # detail: the exception's name
)

# Verdicts: code → weight. Positive grounds add up, negative ones take away.
REASONS = {
    "declared": 20.0,  # front matter says type: job
    "folder": 2.5,  # the file stands in a folder of ads
    "title": 3.0,  # the page's title is that of an ad
    "gender_marker": 1.5,  # (H/F) and its like
    "hiring": 2.5,  # « X recrute un… »
    "apply": 2.5,  # candidates are told how to apply
    "apply_contact": 1.0,  # … with an address or a link
    "section": 1.25,  # headings of an ad, each once
    "vacancy": 1.5,  # « poste à pourvoir », « entrée en fonction », a deadline for applications
    "terms": 0.6,  # contract, working time, pay; each once
    "second_person": 0.8,  # « vous avez », « tu es »
    "other_call": -4.5,  # call for projects, papers, tenders, board members…
    "reporting": -2.5,  # tells of a recruitment that is over
    "press_style": -1.5,  # long text that quotes people
    "listing": -4.0,  # list of several ads
    "product": -2.0,  # front matter of something else (an event, a product, a person)
}
REASON_CODES = tuple(REASONS)

# One of these must stand somewhere in a page (folded) before it is looked at closely. Plain strings.
SMELLS = (
    ("candidat", "postul", "recrut", "recherchons", "cherchons", "engageons", "embauch", "offre d'emploi", "offre de stage")
    + ("offres d'emploi", "poste a pourvoir", "a pourvoir", "curriculum", " cv ", " cv,", " cv.", "lettre de motivation")
    + ("vacatur", "sollicit", "apply", "hiring", "job opening", "we are looking for", "wij zoeken", "we zoeken", "kandida")
    + ("stagiaire", "benevole", "service civique", "volontaire", "jobiste", "cherche un", "cherche son", "cherche sa")
    + ("recherche un", "recherche son", "recherche sa", "engage un", "engage son", "rejoins-nous", "rejoignez", "fiche de poste")
    + ("profil recherche", "type de contrat", "(h/f", "(f/h", "h/f)", "m/v/x", "m/f/x", "mise au concours", "ouverture de poste")
)  # fmt: skip

AD_KINDS = (
    r"jobs?|job ?posting|offres?|emplois?|offre d'emploi|offres d'emploi|vacatures?|vacanc(?:y|ies)|recrutements?|carrieres?|careers?",
)
OTHER_KINDS = (
    r"events?|evenements?|agenda|products?|produits?|persons?|people|personnes?|team|membres?|startups?|podcasts?",
)
# Whole folder names, hyphens and underscores read as spaces.
AD_FOLDERS = (
    r"jobs?|emplois?|offres?|offres? (?:d )?emplois?|offres? de stages?|offres? stages?|recrutements?|recruter|recrute|vacatures?|vacanc(?:y|ies)"
    r"|careers?|carrieres?|postes?|postes? a pourvoir|stages?|nous rejoindre|rejoignez nous|rejoindre|travailler chez nous|jobs and careers"
    r"|opportunites|annonces emploi|werken bij|werkenbij|concours emplois|offres de service",
)
INDEX_NAMES = frozenset(
    ("index", "_index", "readme", "list", "liste", "jobs", "emplois", "offres", "vacatures", "recrutement")
)

HIRING_VERBS = (
    r"recrut(?:e|ent|ons|era|erons)|recherch(?:e|ent|ons)|cherch(?:e|ent|ons)|engage(?:nt|ons)?|embauch(?:e|ent|ons)"
)
HIRING_MORE = (
    r"(?:souhait|desir|veu|propos)\w* (?:recruter|engager|embaucher|renforcer son equipe)|(?:est|sommes|suis) (?:actuellement )?a la recherche d(?:e|')"
    r"|lance(?:nt)? (?:un|le) recrutement|procede (?:au recrutement|a l'engagement)|met au concours|mettons au concours|ouvre un poste|offre un poste"
    r"|met en concours|sollicite des candidatures|proposons un poste|propose un (?:poste|stage|contrat|emploi)|recrutement d(?:e|'|')"
)
HIRING_NL_EN = (
    r"zoek(?:t|en)(?: wij)?(?: een| naar)?|werft aan|is op zoek naar|zijn op zoek naar|(?:is|are) (?:looking for|hiring|recruiting|seeking)"
    r"|seeks|we're (?:hiring|looking for)"
)
# What follows when a person is looked for, and not a solution: one article, then the job.
# Longest first: « un.e » must not be read as « un ».
PERSON_ARTICLES = (
    r"(?:un ou une|une ou un|un/une|une/un|un ?\(ou une\)|une? ?\(?[.(/*-]{1,2}n?e\)?|son futur|sa future|son prochain|sa prochaine|un nouveau|une nouvelle"
    r"|son ou sa|sa ou son|son ?/ ?sa|sa ?/ ?son|de nouveaux|de nouvelles|activement une?|un|une|son|sa|notre|leur|des|deux|trois|quatre|plusieurs|1 a 2|[1-4]|quelques"
    r"|een|an|a)"
)
# Words in what is looked for that make it no job.
NOT_A_JOB = (
    r"solutions?|moyens?|financements?|fonds|partenaires?|locaux|local|salle|terrain|logements?|equilibre|reponses?|place|sens|lieu|maniere|facon"
    r"|dons|materiel|compromis|temoignages?|temoins?|familles?|hebergements?|sponsors?|mecenes?|investisseurs?|clients?|editeur de|appartement"
    r"|budget|consensus|voie|issue|sortie|dialogue|debat|bras de fer|combat|action|procedure|processus|travail de|responsabilite|reflexion|demarche"
    r"|alternative|nouveau souffle|nouveau modele|projets?|idees?|nom|titre|photos?|textes?|repreneur|acheteur|acquereur|candidats? a la|politique"
    r"|bonheur|verite|paix|qualite|autre|ami|amie|autres|societe|bureaux|acteurs|beneficiaires|participants?|volontaires pour participer|figurants?"
)

TITLE_LEADS = (
    r"(?:avis |annonce |appel )?(?:d'|de |au |a )?(?:offres? (?:d'emploi|d'engagement|de poste|de job|de stage|de mission|de volontariat|de benevolat|d'alternance"
    r"|d'apprentissage|de service civique|jobiste|jobs?)s?|recrutements?|emploi|job|poste|stage|mission|vacature|vacancy|vacance de poste|vacance d'emploi"
    r"|appel (?:a|aux) candidatures?|mise au concours|ouverture de poste|job offer|job opening|open position|position|opportunite|cdd|cdi|alternance"
    r"|poste a pourvoir|fiche de poste|profil de (?:poste|fonction)|offre|recherche|urgent|rejoignez-nous|nous recrutons|on recrute|we are hiring|hiring"
    r"|wij zoeken|gezocht|recherchee?|service civique)"
)
# A whole title that names no job.
EMPTY_TITLES = (
    r"(?:nos |les |notre |toutes les |des )?(?:offres?|annonces?)(?: d'emplois?| de stages?| de postes?| en cours)?|emplois?|jobs?|recrutements?|nous recrutons|on recrute"
    r"|(?:on|nous) (?:engage|embauche|recherche|cherche|recrute)(?:ons)?|rejoi(?:gnez|ns)-nous|(?:rejoi(?:gnez|ns)|rejoindre|integrez) (?:nous|l'equipe|notre equipe|l'aventure|une equipe.{0,30})|vacatures?"
    r"|appels? (?:a|aux) candidatures?|avis de vacance|postes? (?:a pourvoir|ouverts?|vacants?)|we(?:'re| are) (?:hiring|recruiting)|careers?|carrieres?"
    r"|(?:du |de |des |de nouveaux )?(?:renforts?|talents?|perles? rares?|nouveaux collegues|collegues?|stagiaires?|personnel)|pour \d{1,2} (?:mois|semaines|ans?)"
    r"|join us|join the team|accueil|home|bienvenue|stages?|offres? d'emploi|nous rejoindre|travailler (?:avec|chez) nous|opportunites?|untitled|sans titre|page"
    r"|nouvelles?|actualites?|news|retour aux (?:news|actualites)|retour|menu|partager|contact|missions?|description|annonce|vacancy|vacancies|kom werken bij ons"
    r"|werken bij|jobs? bij|offres? de volontariat|fonction|poste|emploi|l'offre|le poste|la mission|qui sommes-nous ?\??|presentation|contexte|nous cherchons"
)
GENERIC_SUBJECTS = frozenset(
    ("nous", "on", "je", "il", "elle", "ils", "qui", "vous", "tu", "we", "wij", "association", "asbl", "equipe", "structure", "entreprise")
    + ("societe", "organisation", "commune", "ville", "club", "cooperative", "startup", "il/elle", "elle/il", "ce", "cela", "celui-ci")
)  # fmt: skip
JOB_LABELS = (
    r"(?:intitule|titre|nom|denomination|libelle)(?: exacte?)? (?:du |de la |de l'|de )?(?:poste|fonction|emploi|offre|stage|mission|metier|job)|poste(?: propose| a pourvoir| recherche)?"
    r"|fonction(?: exercee| recherchee)?|emploi(?: propose)?|metier|job title|position|role|functie(?:titel|benaming)?|titre de l'emploi|offre|job",
)
EMPLOYER_LABELS = (
    r"employeur(?:euse)?|organisme(?: d'accueil| recruteur| employeur)?|structure(?: d'accueil| employeuse| recruteuse)?|association|entreprise|societe|employer"
    r"|organi[sz]ation|company|werkgever|organisatie|institution|etablissement(?: d'accueil| recruteur)?|emis par|recruteur|direction|asbl|association employeuse",
)
PUBLISHED_LABELS = (
    r"publie[e]?(?: le| en ligne le)?|(?:date )?de publication|date de (?:mise en ligne|parution|publication)|mise? en ligne(?: le)?|poste ouvert le|emis(?:e)? le"
    r"|paru(?:e)? le|poste(?:e)? le|annonce du|gepubliceerd(?: op)?|geplaatst op|posted(?: on)?|published(?: on)?|date de l'annonce|affiche(?:e)? le|offre du",
)

# Sections: whole headings, or headings that begin so.
SECTIONS = {
    "missions": (
        r"(?:les |vos |tes |ses |nos |la |votre |ta |sa |principales |description des |description de la |contenu de la )*"
        r"(?:missions?|taches?|responsabilites?|activites?|fonctions?|role|attributions|description (?:du poste|de la fonction|de la mission|de l'emploi|du stage)|poste"
        r"|definition du poste|le poste|au quotidien|ce que (?:tu feras|vous ferez)|domaines d'activite|job ?inhoud|functie-?(?:inhoud|omschrijving)?|taken|jouw taken"
        r"|takenpakket|wat ga je doen|your (?:role|missions?|tasks)|responsibilities|what you(?:'ll| will) do|the (?:role|job)|duties|job description|contenu du stage"
        r"|cahier des charges|travail propose|mandat|sommaire de la fonction|objectifs du poste)"
    ),
    "profile": (
        r"(?:le |les |votre |ton |vos |tes |son |un )*(?:profils?|competences?|qualites?|qualifications?|exigences?|prerequis|pre-requis|aptitudes?|experience"
        r"|conditions? (?:d'acces|requises|d'admission|d'engagement requises)|requis|formation(?: et experience)?|qui (?:es-tu|etes-vous)|vous (?:etes|avez)|tu es|ce que nous (?:cherchons|recherchons)"
        r"|nous (?:cherchons|recherchons)|profiel|jouw profiel|wie zoeken we|functie-?eisen|wat verwachten we|your profile|requirements|who you are|skills|about you"
        r"|qualifications|diplomes?|savoir-etre|savoir-faire|savoirs|candidat(?:e|·e)? (?:ideal|recherche)|on recherche|what we(?:'re| are) looking for)"
    ),
    "assets": r"(?:un |les |sont des |constitue un )*(?:plus|atouts?|pluspunten?|troeven?|nice to have|assets?|bonus)",
    "offer": (
        r"(?:ce que )?(?:nous |on |l'|la |le |notre |les |conditions et )*(?:offr(?:e|ons)|offre|offrons|proposons|vous proposons|avantages?|conditions?(?: de travail| d'emploi| d'engagement| du poste| salariales| contractuelles| pratiques)?"
        r"|remuneration|contrat|type de contrat|salaire|cadre (?:de l'emploi|de travail)|statut|pourquoi nous rejoindre|modalites(?: du contrat| pratiques| du poste)?|informations pratiques"
        r"|wij bieden|ons aanbod|wat bieden (?:wij|we)|aanbod|arbeidsvoorwaarden|we offer|what we offer|benefits|the offer|on (?:t'|vous )?offre)|.{1,40} (?:offre|t'offre|propose|vous offre)"
    ),
    "how_to_apply": (
        r"(?:comment |pour |modalites (?:de |pour )?|procedure (?:de )?|depot (?:de |des )?|envoi (?:de |des )?|les |ta |votre |vos |dossier (?:de )?)*"
        r"(?:postuler|candidater|candidatures?|recrutement|selection|introduire (?:sa|une|votre) candidature|procedure|modalites|interesse[^ ]{0,4}|solliciteren|hoe solliciteren"
        r"|geinteresseerd|interesse|how to apply|apply|to apply|application process|contact(?: et candidature)?|tu es interesse|ca t'interesse|cela vous interesse|postule[zr]?"
        r"|envie de (?:postuler|nous rejoindre|rejoindre)|transmettre sa candidature|sollicitatie(?:procedure)?|interested)"
    ),
}

# The verdict's own wordings.
AD_TITLES = (
    r"offres? (?:d'emploi|de stage|de job|jobiste|de poste|de mission benevole|de volontariat|de benevolat|d'alternance|de service civique|d'apprentissage|d'engagement)"
    r"|recrut(?:e|ent|ons)|recrutement d(?:e|')\s?un\w*|recrutement d'(?:un|une)|recrutement :|vacature|vacancy|poste de|poste d'|(?:on|nous) (?:recrute|engage|embauche|recherch|cherch)\w*"
    r"|engage|embauche|recherche (?:un|une|son|sa|des|1|2)|cherche (?:un|une|son|sa|des|1|2)|(?:we are|we're|is) (?:hiring|looking for)|appel a candidatures?|mise au concours"
    r"|poste a pourvoir|job offer|job opening|job :|stage :|emploi :|stagiaire|rejoi(?:gnez|ns)-nous|avis de vacance|wij zoeken|gezocht|zoekt|fiche de poste|recrutement$"
)
APPLYING = (
    r"(?:envo(?:yer|yez|ie|ies|i)|adress(?:er|ez|e)|transmett(?:re|ez)|transmets|(?:faire|faites|fais)(?:-nous)? parvenir|depos(?:er|ez|e)|soumett(?:re|ez)|remett(?:re|ez)|introdui(?:re|sez|s|t)|merci d'envoyer"
    r"|renvoye[rz]|communiqu(?:er|ez)|joindre)[^.!?]{0,80}(?:candidatures?|cv|c\.v\.|curriculum|lettres? de motivation|motivations?|dossiers? de candidature|portfolio|book)"
    r"|(?:candidatures?|cv|lettres? de motivation|dossiers?(?: de candidature)?)[^.!?]{0,90}(?:a |doivent |doit |sera |seront |sont |est )?(?:(?:etre )?(?:envoye|adresse|transmis|depose|introduit|recu|soumis|remis|renvoye)\w*|envoyer|adresser|transmettre|faire parvenir|deposer|introduire|soumettre|remettre|renvoyer)"
    r"|pour (?:postuler|candidater|soumettre (?:sa|ta|votre) candidature)|postul(?:ez|e)(?: ici| en ligne| avant| par| via| a l'adresse| aupres| maintenant| !|$)|merci de (?:postuler|candidater)|candidate[zr]? (?:via|par|sur|a l'adresse|en ligne|ici|!)"
    r"|(?:modalites|comment|procedure) (?:de |pour )?(?:candidature|postuler|postulation|candidater)|date limite (?:de|d'|du|pour|des) (?:depot|envoi|reception|candidatures?|la candidature|postul|introduction)\w*|cloture des candidatures"
    r"|solliciteren|solliciteer|stuur (?:je|jouw|uw|een) (?:cv|motivatie|sollicitatie|kandidatuur)\w*|bezorg (?:je|uw) (?:cv|kandidatuur)|apply (?:by|before|now|here|at|via|online|with|to)|to apply|how to apply|send (?:us )?(?:your|a|an) (?:cv|resume|application|cover letter)"
    r"|cv (?:et|\+|&|and|en) (?:une |votre |ta |la )?(?:lettre|lm|motivation|motivatie|cover letter)\w*|(?:ta|votre) candidature (?:a|par|via|aupres|avant|au plus tard)|depot des candidatures|envoie (?:ton|ta|nous)|delai de postulation|acte de candidature"
    r"|candidatures? (?:a|avant|par|jusqu'au|au plus tard|ouvertes?|spontanee|:)|interesse(?:e|\(e\)|·e|s|\.e)? ?\?|contactez[^.!?]{0,60}(?:si (?:vous etes interesse|l'offre|le poste)|cv)"
)
VACANCY = (
    r"postes? (?:est |sont )?a pourvoir|a pourvoir (?:des|le|au|a partir|immediatement|rapidement|en|pour)|entree en (?:fonctions?|service)|prise de (?:poste|fonctions?)|poste (?:base|situe|ouvert)|poste a (?:temps|mi-temps)"
    r"|date limite (?:de|d'|du|pour|des)[^.]{0,30}(?:candidature|postul|depot)\w*|cloture des candidatures|profil recherche|lieu de travail|type de contrat|duree du (?:contrat|stage)|lieu de (?:la mission|stage)"
    r"|rattache(?:e|\(e\)|·e|\.e)? (?:a|au)|sous (?:la|l') ?(?:responsabilite|autorite|direction)|debut (?:du contrat|souhaite|prevu|du stage|de contrat)|indiensttreding|datum van indiensttreding|start date"
    r"|proposons (?:un|une)|fiche de poste|horaire de travail|fourchette salariale|echelle salariale|classe salariale|taux d'occupation|taux d'activite|mise en concours|vacature|deadline"
)
TERMS = (
    (
        r"cdi|cdd|contrat a duree (?:in)?determinee|contract van (?:on)?bepaalde duur|permanent contract|fixed-term|freelance|contrat de (?:travail|remplacement|projet|volontariat|vacation|apprentissage|professionnalisation)|contrat",
    ),
    (
        r"temps (?:plein|partiel|complet)|mi-temps|4/5|3/5|1/2 temps|35 ?h|38 ?h\w*|\d\d ?h(?:eures)? ?(?:/|par) ?sem\w*|voltijds|deeltijds|halftijds|full-time|part-time|full time|part time|heures (?:par|/) semaine|etp|\d\d ?% ?",
    ),
    (
        r"remuneration|salaire|salarie|bareme|traitement|brut|indemnite|gratification|cheques?-repas|tickets? restaurant|mutuelle|loon|salary|loonschaal|maaltijdcheques|tjm|honoraires|htva",
    ),
    (
        r"stagiaire|stage de|stage d'|alternance|service civique|apprenti\w*|jobiste|benevolat|volontariat|internship|etudiant jobiste",
    ),
    (r"teletravail|telework|remote|hybride|deplacements|permis b|permis de conduire|vehicule",),
    (
        r"experience (?:de|d'|dans|en|professionnelle|souhaitee|requise|significative)|diplome (?:de|d'|en|requis)|bac ?\+ ?\d|master|bachelier|baccalaureat|maitrise (?:de|des|du|parfaite)|sens (?:de|du|des)|autonom\w+|permis|esprit d'equipe|ervaring|experience with",
    ),
)
SECOND_PERSON = r"vous (?:etes|avez|serez|aurez|travaillerez|participez|assurez|maitrisez|souhaitez)|tu (?:es|as|seras|auras|travailleras|participeras|maitrises)|(?:je|jij|u) (?:bent|hebt|heeft)|you (?:are|have|will)"
OTHER_CALLS = (
    r"appels? (?:a|aux|d') ?(?:projets?|contributions?|communications?|articles?|textes?|idees?|temoignages?|temoins?|dons?|manifestations? d'interet|offres|participation|propositions?|films?|oeuvres?|volontaires pour|la mobilisation"
    r"|resistance|creations?|residences?|exposants?|artistes?|benevoles? pour)|marches? publics?|cahier special des charges|call for (?:papers|projects|proposals|contributions|abstracts|tenders|artists)"
    r"|(?:conseil|membres? du conseil|administrateurs?|administratrices?) d'administration|administrateurs?(?:/trices?)? benevoles?|oproep tot (?:projecten|bijdragen|papers)|prix (?:litteraire|du jury)|concours (?:photo|de|d'ecriture|d'idees)"
    r"|bourses? (?:d'etudes?|de recherche|d'ecriture)|residence d'(?:artistes?|ecriture)|inscription aux|elections? (?:municipales|communales|legislatives|regionales|presidentielles?|europeennes)|candidats? aux? elections?"
    r"|devenir (?:membre|cooperateur|benevole|adherent)\w*|journees? de l'emploi|salon de l'emploi|forum de l'emploi|job ?days?|formation (?:gratuite|certifiante|continue)|assemblee generale"
)
REPORTING = (
    r"(?:a|ont|avons|avait|vient de|viennent d'etre|a ete|ont ete|avaient) (?:ete )?(?:recrute|engage|embauche|selectionne|rejoint l'equipe|recruter|postule)\w*|(?:nouvelle|nouveau|nouveaux) (?:collegue|recrue|venu)s?"
    r"|resultats? (?:du|de l'|de la|des) (?:recrutement|appel|selection|concours|candidatures?)|bienvenue a|portrait d(?:e|')|rencontre avec|interview|temoignage|marche (?:du travail|de l'emploi)|chomage|demandeurs? d'emploi|demandeuses? d'emploi"
    r"|conseils? pour (?:postuler|rediger|votre)|comment (?:rediger|reussir|ecrire|bien)|politique de (?:recrutement|l'emploi)|difficultes? de recrutement|penurie de|recruteurs|employeurs|plateforme|entretien avec"
)
QUOTED_SPEECH = r"(?:explique|raconte|souligne|affirme|confie|estime|resume|precise|ajoute|temoigne|declare|selon|constate|poursuit|sourit)(?:-t-(?:il|elle|on))?"
