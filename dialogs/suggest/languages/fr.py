"""French, as people describe a training in a few sentences."""

from typing import Final

from dialogs.grid import Case, Option, Question
from dialogs.suggest.languages import Amounts, CaseSigns, Descriptions, Evidence

_CLASSES = {
    "coach": """
        formateur, formatrice, coach, instructeur, instructrice, moniteur, monitrice, mentor, tuteur, tutrice, expert,
        experte, superviseur, superviseure, encadrant, encadrante, professeur, enseignant, enseignante, animateur,
        animatrice, facilitateur, facilitatrice, responsable, manager, chef, cheffe, maître, infirmier, infirmière,
        médecin, pharmacien, pharmacienne, psychologue, examinateur, quelqu'un, une personne, collègue, relecteur,
        relectrice, éditeur, référent, référente, comédien, comédienne, formateurs, professionnel, senior,
        orthophoniste, avocat
    """,
    "corrects": """
        corrige, corriger, corrigent, corrigé, corrigée, corrigés, corrigeant, correction, corrections, retour, retours,
        feedback, commentaire, commentaires, reprend, reprendre, rectifie, rectifier, dit, dire, signale, signaler,
        répond, répondre, guide, guider, ajuste, ajuster, réagit, conseille
    """,
    "intervenes": """
        intervient, intervenir, intervienne, interrompt, interrompre, arrête, arrêter, stoppe, stopper, fige, figer,
        coupe, met ... en pause, interrompent, interviennent, suspend
    """,
    "at_once": """
        immédiatement, immédiate, immédiat, tout de suite, aussitôt, sur le champ, sur-le-champ, sur le moment,
        sur le vif, en direct, en temps réel, à l'instant, au moment même, dès que, instantanément, instantané,
        sans délai, pendant l'exercice, au moment où, séance tenante, à chaud
    """,
    "later": """
        plus tard, le lendemain, lendemain, après coup, ensuite, la semaine suivante, dans la semaine, sous 48 heures,
        sous deux jours, sous 24 heures, en deux jours, un jour ou deux, deux jours après, quelques jours, à la fin,
        en fin de *, chaque semaine, chaque mois, par écrit, par mail, par courriel, par e-mail, attendre,
        une fois par semaine, une fois par mois, les jours suivants, en différé, de façon asynchrone, après la séance,
        hebdomadaire, mensuel, dans les jours qui suivent, un ou deux jours
    """,
    "tool": """
        outil, logiciel, système, application, appli, plateforme, quiz, ordinateur, machine, appareil, écran, test,
        exercice, formulaire, corrigé, lms, programme, le bac à sable, afficheur
    """,
    "must": """
        doit, doivent, devront, devra, devraient, devrait, il faut qu'ils, il faut qu'elles, ont besoin de, a besoin de,
        il faut que, faut qu'ils, doivent savoir
    """,
    "nodeed": """
        savoir, connaître, comprendre, être, avoir, se, s, apprendre, lire, suivre, pouvoir, venir, aller, faire,
        pratiquer, s'entraîner, voir, assister, passer, retenir, mémoriser, découvrir, d, le, la, les, l, se former, en,
        répéter, participer, y, discuter, regarder, envoyer, déposer, tout
    """,
    "adverb": """
        aussi, également, réellement, vraiment, mieux, bien, ensuite, enfin, toujours, correctement, tous, toutes,
        pouvoir, être capables de, arriver à, savoir, apprendre à, désormais, systématiquement, commencer à,
        tous les jours
    """,
    "deed": """
        appliquer, utiliser, agir, réagir, gérer, traiter, conduire, mener, animer, vendre, négocier, écrire, rédiger,
        parler, présenter, accueillir, saluer, respecter, travailler, effectuer, réaliser, exécuter, manipuler, manier,
        opérer, piloter, changer, adopter, calmer, écouter, donner, poser, déléguer, répondre, désamorcer, encadrer,
        mettre, tenir, prendre, installer, enregistrer, saisir, contrôler, vérifier, signaler, documenter, construire,
        souder, nettoyer, soulever, porter, décider, organiser, conseiller, communiquer, accompagner, intervenir, faire,
        prélever, évacuer, employer, coder, produire
    """,
    "peers": """
        groupe, groupes, collègues, pairs, équipe, échange, échanges, discussion, discussions, les autres, autres,
        autres participants, partenaire, interaction, interactions, cercle, débat, débats, travail de groupe, dialogue,
        autres managers, collectif
    """,
    "vital": """
        essentiel, essentielle, essentiels, essentielles, indispensable, indispensables, nécessaire, nécessaires,
        important, importante, importants, importantes, le cœur, au cœur, crucial, cruciale, primordial, utile, utiles,
        capital, le plus important, requis, requise
    """,
    "not": "pas, n, ne, aucun, aucune, jamais",
    "nobody": "personne ne, personne n, personne, aucun formateur, aucun coach, pas de formateur, pas de coach",
    "live_words": """
        en présentiel, présentiel, sur place, sur site, en direct, en personne, en face à face, face à face, en vrai,
        dans la salle, dans la même salle, en temps réel, en live, ensemble dans une salle, réel, en réel
    """,
    "physical": """
        machine, équipement, chariot, chariot élévateur, grue, camion, véhicule, mannequin, mannequins, patient,
        patients, patiente, atelier, laboratoire, cuisine, caisse, comptoir, ligne, chaîne, tour, échelle, toit,
        chantier, scène, magasin, boutique, entrepôt, usine, site, terrain, extincteur, poste, bras, réception, accueil,
        salle, plateau technique, service, bloc, hangar, quai, quais, rayon, hôtel, boutiques,
        poste de travail, matériel, four, piste, cour
    """,
    "cannot": """
        ne peut pas être, ne peut être, ne peuvent pas être, ne se, ne peut pas se, ne peut se, impossible à,
        impossible de, n'est pas, pas, ne peut pas le, on ne peut pas
    """,
    "replaced": """
        simulé, simulée, simuler, simulable, remplacé, remplacée, remplacer, remplace pas, enregistré, enregistrée,
        reproduit, reproduire, fait en ligne, faire en ligne, faire à distance, fait à distance, simule pas,
        apprend pas en ligne, fait pas en ligne, en ligne, sur écran, sur un écran, à distance, fait pas sur,
        devant un écran, par vidéo, en vidéo, faire sur un écran, fait pas à distance, fait sur écran
    """,
    "small": """
        de, d, du, des, le, la, les, l, un, une, en, à, par, pour, avec, et, ou, dans, sur, au, aux, chez, que, qui,
        heures, minutes, jours, semaines, mois, heure, minute, jour, ans, fois, pourcent
    """,
    "goes_wrong": """
        dangereux, dangereuse, danger, risque, risques, risquent, risqué, blesser, blessent, blessé, blessés,
        blessure, blessures, accident, accidents, mortel, mauvaises habitudes, inutile, inutiles, ne sert à
        rien, n'a pas de sens, n'a aucun sens, aucun sens, pas de sens, ne marche pas, ne fonctionne pas, ne
        suffit pas, impossible, pas possible, n'apprennent rien, n'apprend rien, trop tard, échoue, échouent,
        échec, mal tourner, tourne mal, grave, graves, pire, catastrophe, perdent, perd, se brûler, tomber,
        dégâts
    """,
}

_QUESTIONS = {
    Question.GOAL: Evidence(
        plain={
            Option.KNOWLEDGE: """
                {must} {adverb?} connaître/savoir/comprendre/retenir/mémoriser,
                {must} être informés/informées/informé/informée, {must} ... connaître/comprendre,
                savoir ce/où/quand/quels/quelles/quel/quelle/pourquoi, transmission de connaissances,
                transfert de connaissances, simple information, pour qu'ils sachent/connaissent/comprennent,
                qu'ils sachent/connaissent/comprennent, sachent/connaissent/comprennent, uniquement des connaissances,
                que des connaissances, des choses à savoir, à connaître, aient connaissance, {must} prendre connaissance
            """,
            Option.BOTH: """
                connaître/savoir/comprendre ...... et {adverb?} {deed},
                connaître/comprendre ...... et {adverb?} les/la/le/l {deed}, connaître/comprendre ...... et l'appliquer
            """,
            Option.BEHAVIOR: """
                {must} {adverb?} {adverb?} {!nodeed}er, {must} {adverb?} {adverb?} {deed}, {must} ... {deed},
                capables de, capable de, au lieu de, plutôt que de, changer de comportement, comportement,
                comportements, habitude, habitudes, adopter, apprendre/apprennent à {!small}, savoir-faire,
                savoir faire, il s'agit de faire, il s'agit d'agir, mettre en pratique, mise en pratique,
                passer à l'action, cesser de, arrêter de, se mettre à, prendre l'habitude, attitude, posture,
                on veut qu'ils *, vraiment utiliser/utilisent, utilisent vraiment, utilisent réellement,
                changer la façon, changer leur façon, façon de faire/travailler, ne les/le/la appliquent/respectent pas,
                ne l'appliquent/utilisent pas, de faire pas de savoir, s'exprimer, se comporter, {must} se/s {!small}
            """,
        },
        hints={
            Option.KNOWLEDGE: """
                connaître, comprendre, information, informations, connaissances, théorie, règles, aperçu, notions,
                savoir
            """,
            Option.BEHAVIOR: """
                mieux, trop tôt, trop tard, trop souvent, trop peu, trop vite, autrement, différemment, gérer,
                compétence, geste, gestes
            """,
        },
        asides="""
            on ne sait pas encore, on ne sait pas, nous ne savons pas, ne savons pas encore, connaissent déjà,
            savent déjà, se connaissent, pas de savoir, pas de connaître, savoir si,
            {must} se faire/passer/dérouler/tenir, connaissent les règles, doit être en *
        """,
    ),
    Question.CORRECTION: Evidence(
        plain={
            Option.YES: """
                {coach} ... {intervenes}, {corrects} ... {at_once}, {at_once} ... {corrects}, {coach} ...... {at_once},
                {at_once} ... {coach}, {intervenes} ... {at_once}, {coach} ... {corrects} chaque, sous supervision,
                sous surveillance, sous la supervision, à côté d'eux, correction immédiate, retour immédiat,
                {must} être {corrects} {at_once}, {coach} ... qui {intervenes}, {coach} à côté
            """,
            Option.NO: """
                {corrects} ... {later}, {later} ... {corrects}, {corrects} peut/peuvent/pourra/pourront ... {later},
                peut attendre, peuvent attendre, {nobody} ... {corrects}, {nobody} ... {intervenes}, sans
                formateur/coach/correction/instructeur, pas de formateur/coach/correction/instructeur/retour, aucun
                formateur/coach/retour, aucune correction, {tool} ...
                indique/affiche/montre/signale/corrige/donne/note/vérifie, {tool} ... {corrects}, automatique,
                automatiques, automatiquement, autocorrection, auto-évaluation, autoévaluation, corrigé type, {coach}
                ... répond/renvoie/relit ... {later}, répond ... {later}, {not} besoin de formateur/coach/correction,
                pas de correction immédiate, {tool} ... {at_once}, {nobody} ne corrige, pas besoin ... {at_once}, pas
                besoin qu'on *
            """,
        },
        hints={
            Option.YES: """
                avec un formateur, avec une formatrice, avec un coach, avec un instructeur, {coach} ... {corrects},
                encadré
            """,
            Option.NO: "quiz, lecture, e-learning, pdf, faq, auto-formation, autoformation, court test, aide-mémoire",
        },
        asides="""
            se passer en direct, doit être en direct, réagir immédiatement, réagir tout de suite, consulter plus tard,
            retrouver plus tard, test à la fin, en temps réel avec tous, ensuite mettre
        """,
    ),
    Question.PEER: Evidence(
        plain={
            Option.YES: """
                en binôme, en binômes, par deux, à deux, deux par deux, par trois, à trois, en groupe, en groupes,
                en petits groupes, en petit groupe, en équipe, ensemble, entre eux, entre elles, entre collègues,
                entre pairs, les uns avec les autres, les uns les autres, l'un avec l'autre, les uns contre les autres,
                avec des collègues, avec leurs collègues, avec les autres, avec d'autres, avec un partenaire,
                avec un collègue, mutuellement, toute l'équipe, l'équipe entière, travail de groupe, travail d'équipe,
                {peers} ... {vital}, {vital} ... {peers}, l'un l'autre, collectivement, équipe complète,
                jeux de rôle entre *, débattre ... avec, discuter ... avec, échanger ... avec, échanges avec,
                échange avec, discussion avec
            """,
            Option.NO: """
                seul, seule, seuls, seules, tout seul, tout seuls, individuellement, individuel, individuelle, travail
                individuel, de leur côté, de façon autonome, en autonomie, chacun pour soi, chacun de son côté, chacun à
                son *, chacun devant son *, chacun seul, chacun son tour, un par un, une par une, l'un après l'autre, un
                à la fois, une à la fois, en tête à tête, en tête-à-tête, sans groupe, pas de groupe, pas de travail de
                groupe, pas de réunion, aucune réunion, aucun groupe, {peers} ... {not} ... {vital}, {peers} {not}
                jouent/joue/comptent/compte, {peers} ... aucun rôle, {not} besoin des autres, {not} besoin du groupe,
                sans les autres, sans collègues, chacun chez soi, pas de discussion, pas d'échange, pas d'échanges, ni
                groupe, ni collègues, {peers} n ... pas {vital}, {peers} ne ... pas, {peers} serait un plus
            """,
        },
        hints={
            Option.YES: "jeu de rôle, jeux de rôle, jeux de rôles, discussion, débat, débats, échange",
            Option.NO: """
                e-learning, lecture, pdf, autoformation
            """,
        },
        asides="""
            chef d'équipe, chefs d'équipe, responsables d'équipe, se font confiance, devant un groupe,
            devant de grands groupes, groupe cible, à deux pas, à deux heures, lot seul, travailleurs isolés,
            mettre ensemble, non seulement, seul le, seule la, seuls les, un seul, une seule, à la fois et
        """,
    ),
    Question.PRACTICE: Evidence(
        plain={
            Option.LIVE: """
                simulateur/simulateurs de vol/conduite/pilotage/navigation/centrale/chirurgie/procédé, simulateur de la
                centrale, simulateur haute fidélité, simulateur pleine échelle, simulateur grandeur nature, simulateur
                complet, {must} ... {live_words}, {live_words}, uniquement sur/en/dans/à/au *, seulement
                sur/en/dans/à/au *, que sur/dans/au/en *, {cannot} ... {replaced}, {cannot} {replaced}, {not}
                {replaced}, sur/à/au/dans/devant/avec la/le/les/l/un/une/notre/nos/leur/des {physical}, au {physical},
                sur {physical}, sur de/des vrais/vraies/vrai *, sur un vrai *, sur le vrai *, sur la vraie *, avec de
                vrais *, de vrais patients, vrais patients, vrai feu, avec un comédien, avec des comédiens, avec des
                acteurs, sur scène, en salle, dans une salle, dans une même salle, sous surveillance, grandeur nature,
                haute fidélité, en conditions réelles, sur le terrain
            """,
            Option.ASYNC: """
                à l'écran, sur écran, sur l'écran, en ligne, sur ordinateur, sur l'ordinateur, dans le navigateur,
                dans l'application, dans l'appli, via l'application, e-learning, bac à sable, environnement de test,
                environnement d'essai, base de test, système de test, version d'essai, espace d'entraînement,
                téléverser, téléversent, déposent, déposer, soumettent, soumettre, envoient, envoyer, remettent,
                rendent, s'enregistrent, s'enregistrer, s'enregistre, se filment, se filmer, enregistrement,
                enregistrements, peut être simulé, peut se simuler, pas d'exercice, pas d'exercices, aucun exercice,
                rien à pratiquer, à la maison, chez eux, asynchrone, un quiz, court quiz, petit quiz, un test court,
                une lecture, lecture et, exercices corrigés, fichiers exemples, auto-évaluation, forum,
                mises en situation en ligne, scénarios en ligne, exercices en ligne, module en ligne
            """,
        },
        hints={
            Option.LIVE: """
                jeu de rôle, jeux de rôle, jeux de rôles, en binôme, en binômes, ensemble, patients
            """,
            Option.ASYNC: """
                quiz, lecture, lire, lisent, pdf, faq, vidéo, vidéos, capsules, fiche, page, guide, par écrit,
                à leur rythme, modèle
            """,
        },
        asides="""
            boutique en ligne, vente en ligne, banque en ligne, {not} en ligne, pas à distance, en ligne droite,
            envoyer des mails, sur la ligne de produits, dans le service client, à l'accueil des nouveaux, dans l'équipe
        """,
    ),
}

DESCRIPTIONS: Final = Descriptions(
    apostrophe=" ",
    classes=_CLASSES,
    negators="pas, aucun, aucune, jamais, sans, ni, personne, ne, n, au lieu, plutôt que",
    no_negators="""
        pas seulement, pas uniquement, pas que, pas encore, non seulement, n'importe, sans doute, ne pas savoir
    """,
    negators_end="mais, et, que, qui, parce, car, quand, si, ou, lorsque, donc, seulement",
    doubts="""
        on ne sait pas encore, on ne sait pas, nous ne savons pas, ne savons pas encore, je ne sais pas,
        reste à décider, reste à savoir, pas encore décidé, pas encore clair, pas clair, pas sûr, pas sûrs, pas certain,
        à voir, à définir, à confirmer, indécis, ça dépend, cela dépend, n'a pas encore dit, n'a pas dit, pas tranché,
        question ouverte, reste ouvert, on hésite, nous hésitons, encore en discussion, peut-être ...... peut-être,
        n'avons pas décidé
    """,
    questions=_QUESTIONS,
    cases={
        Case.SIMULATION: CaseSigns(
            signs=(
                """
                    simulateur/simulateurs de vol/conduite/pilotage/navigation/centrale/chirurgie/procédé, simulateur de
                    la centrale, simulateur haute fidélité, simulateur pleine échelle, simulateur grandeur nature,
                    simulateur complet, haute fidélité, grandeur nature, exercice grandeur nature, salle de simulation,
                    centre de simulation, simulation complexe, simulation complète, poste de commandement, exercice de
                    crise complet, pleine échelle
                """,
            ),
            excludes={Question.PRACTICE: Option.ASYNC},
        ),
        Case.HANDS_ON: CaseSigns(
            signs=(
                """
                    mannequin, mannequins, patients, patient, aiguille, aiguilles, seringue, sang, prise de sang, plaie,
                    plaies, cathéter, chariot élévateur, chariot, grue, camion, soudure, souder, harnais, tour,
                    échafaudage, échelle, extincteur, feu réel, vrai feu, haute tension, tour d'usinage, presse, scie,
                    tronçonneuse, pelle, massage cardiaque, compressions, réanimation, premiers secours, ventilation,
                    pansement, scalpel, corde, arme, véhicule, vanne, bras, injection, injections, piqûre
                """,
            ),
            needs={Question.CORRECTION: Option.YES, Question.PRACTICE: Option.LIVE},
        ),
        Case.HIGH_TRUST: CaseSigns(
            signs=(
                """
                    pas confiance, plus confiance, se font confiance, retrouver la confiance, rétablir la confiance,
                    reconstruire la confiance, confiance est, confiance mutuelle, confiance entre,
                    confiance dans l'équipe, méfiance, conflit ouvert, conflit dans l'équipe, conflits dans l'équipe,
                    se dire, se parlent plus, ne se parlent plus, parler franchement, parler ouvertement, dire ce qui,
                    ce qui n'a pas marché, ce qui s'est passé, divisé, divisée, rupture, décider comment travailler
                """,
                """
                    équipe, direction, comité, conseil, dirigeants, associés, service, directeurs, se, cadres, membres,
                    comité de direction
                """,
            ),
            needs_one={Question.PEER: Option.YES, Question.PRACTICE: Option.LIVE},
            excludes={Question.PRACTICE: Option.ASYNC, Question.CORRECTION: Option.YES},
        ),
        Case.SENSITIVE: CaseSigns(
            signs=(
                """
                    mourants, mourir, mort, fin de vie, deuil, suicide, suicidaire, harcèlement, abus, violence,
                    violences, traumatisme, mauvaise nouvelle, mauvaises nouvelles, licenciement, licenciements,
                    discrimination, racisme, santé mentale, très personnel, émotions, émotion, sensible, sensibles,
                    victimes, cancer, soins palliatifs, familles endeuillées, délicat, délicats
                """,
            ),
            needs_one={Question.PEER: Option.YES, Question.CORRECTION: Option.YES},
            excludes={Question.PRACTICE: Option.ASYNC},
        ),
    },
    amounts=Amounts(
        numbers={
            2: "deux",
            3: "trois",
            4: "quatre",
            5: "cinq",
            6: "six",
            7: "sept",
            8: "huit",
            9: "neuf",
            10: "dix",
            11: """
                onze
            """,
            12: """
                douze, une douzaine de, une douzaine d'
            """,
            15: """
                quinze, une quinzaine de, une quinzaine d'
            """,
            20: """
                vingt, une vingtaine de, une vingtaine d'
            """,
            30: "trente, une trentaine de",
            40: "quarante",
            50: "cinquante",
            60: "soixante",
            80: "quatre-vingts",
            100: """
                cent, une centaine de
            """,
        },
        people="""
            personnes, participants, participantes, apprenants, employés, employées, salariés, salariées,
            collaborateurs, collaboratrices, collègues, agents, infirmiers, infirmières, médecins, soignants,
            soignantes, managers, cadres, chefs, responsables, vendeurs, vendeuses, commerciaux, conseillers,
            conseillères, techniciens, techniciennes, ingénieurs, ingénieures, opérateurs, opératrices, conducteurs,
            chauffeurs, stagiaires, apprentis, apprenties, étudiants, étudiantes, élèves, bénévoles, volontaires,
            membres, dirigeants, directeurs, directrices, enseignants, enseignantes, formateurs, assistants,
            assistantes, nouveaux, recrues, gens, secouristes, pompiers, caristes, caissiers, caissières,
            réceptionnistes, cuisiniers, serveurs, avocats, juristes, comptables, analystes, développeurs, consultants,
            inspecteurs, gardiens, soudeurs, pilotes, guides, femmes, hommes
        """,
        crowds="groupe de, équipe de, un groupe de, une équipe de, classe de, jusqu'à, promotion de",
        no_crowds="""
            groupes de, équipes de, par, chaque, que, moins de, plus de, au moins, entre, sur, entre * et, de * à
        """,
        no_adjectives="{small}",
        minutes="min, minute, minutes",
        hours="h, heure, heures",
        lengths={
            30: "une demi-heure, demi-heure",
            60: "une heure",
            90: "une heure et demie",
            150: """
                deux heures et demie
            """,
        },
        no_lengths="""
            sous, en moins de, toutes les, après, par, que, moins de, dans les, chaque, premières, dernières, plus de
        """,
        no_sessions="""
            de lecture, vidéo, vidéos, plus tard, avant, par jour, par semaine, module, modules, capsule, capsules,
            de vidéo, chacune, quiz, après
        """,
        no_days="""
            à partir du, depuis le, dès le, avant le, après le, jusqu'au, au plus tard le, chaque, en vigueur le, du,
            applicable au
        """,
    ),
    missed="""
        sans ...... {goes_wrong}, {goes_wrong} ... sans, si personne ne/n ...... {goes_wrong}, {goes_wrong}
        ... si personne, faute de ...... {goes_wrong}
    """,
    common="""
        le, la, les, l, du, des, un, une, et, ou, est, sont, il, ils, elle, elles, nous, on, qui, que, qu, ne,
        pas, n, pour, avec, dans, sur, par, aux, au, leur, leurs, ce, cette, ces, doit, doivent, être, chacun,
        sans, mais, plus, tous, toutes, nos, notre, c, d, s, j, en, de, à, se, son, sa, ses, tout, aussi, dès,
        lorsque, quand, même, peut, faut, seul, personne, formation, je, vous, y, bien, fait
    """,
    lead_ins="""
        nous voulons, nous voudrions, nous souhaitons, on veut, je voudrais, je prépare, nous préparons, il
        nous faut, bonjour, nous voulons que, nous voulons qu'ils, nous voulons qu'elles, nous souhaitons que,
        nous voudrions que, on veut que, on voudrait que, on voudrait, on veut qu'ils, je veux que, je
        souhaite, il faut que, il faut qu'ils, nous aimerions que, nous aimerions, que, nous avons besoin de,
        nous avons besoin d', on a besoin de, on a besoin d', nous cherchons, nous organisons, on organise,
        j'organise, nous planifions, je planifie, une, un, notre, nos, d'une, d'un, salut, l'objectif est que,
        l'objectif est de, merci de, il s'agit de, il s'agit d', sur le thème, le thème, nous proposons
    """,
    articles="""
        le, la, les, l, un, une, des, du, de, d, nos, notre, leurs, leur, tous, toutes, tous les, toutes les,
        ces, cette, ce, thème, nouveaux, nouvelles
    """,
    generics="""
        formation, formations, atelier, ateliers, cours, stage, séminaire, session, séance, webinaire, module,
        formation en ligne, formation à distance, en direct, journée, courte formation, formation courte,
        petit atelier, nouvelle formation, parcours, sensibilisation, journée de formation, session de
        formation, recyclage
    """,
    subjects="""
        {generic} ... ... sur le thème, {generic} ... ... sur/autour, {generic} ... ... concernant, {generic}
        à/au/aux/en/de/d, {generic} de/pour ... ... à/au/aux, former ... ... à/au/aux/en/sur
    """,
    openers="""
        ils, elles, on, nous, chacun, chacune, tous, toutes, il, elle, le formateur, la formatrice, un
        formateur, le coach, les participants, pas, aucun, aucune, personne, sans, avec, en binôme, en
        binômes, en groupe, en petits groupes, seul, seuls, ensemble, sur, dans, c, les équipes, en direct, en
        présentiel, jeux de rôle
    """,
    tails="""
        pour, avec, le, la, les, de, du, des, d, sur, à, au, nos, nous, environ, et, en, dans, un, une, durée, par, l,
        ces, chez
    """,
    joints="""
        et, ou, mais, qui, que, qu, car, quand, lorsque, si, donc, où, puis, parce, afin, dont, comme, sinon,
        ni
    """,
)
