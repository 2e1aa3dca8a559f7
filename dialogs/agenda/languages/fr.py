"""French, as people write agendas."""

from typing import Final

from dialogs.agenda.languages import AgendaWords, Column, TimeWords
from dialogs.agenda.terms import Role

AGENDA: Final = AgendaWords(
    apostrophe=" ",
    activities={
        Role.OPENING: """
            accueil, accueil café, bienvenue, mot de bienvenue, arrivée, arrivée des participants, ouverture,
            émargement, inscription, inscriptions, enregistrement, tour de table, présentations, présentation des
            participants, présentation des stagiaires, présentation du groupe, se présenter, présentation mutuelle,
            lancement, attentes, recueil des attentes, règles du jeu, règles de vie, cadre de la journée, objectifs,
            objectifs de la journée, programme de la journée, présentation du programme, ordre du jour, vérification
            technique, connexion, connexion des participants, test du son, test technique, installation, démarrage, mise
            en route, café d'accueil, petit-déjeuner d'accueil, inclusion, check-in, faire connaissance, mot d'accueil,
            feuille de présence, feuille d'émargement, badges, remise des badges, liste de présence
        """,
        Role.BREAK: """
            pause, pauses, pause-café, pause café, pause déjeuner, pause midi, déjeuner, déjeuner en commun, repas,
            café, pause thé, thé et café, café et thé, goûter, collation, petit-déjeuner, dîner, buffet, cocktail,
            apéritif, apéro, récréation, temps libre, détente, pot, pot de l'amitié, pot de départ, rafraîchissements,
            pause gourmande, pause repas, pause clope, grignotage, buffet déjeunatoire
        """,
        Role.CLOSING: """
            clôture, conclusion, conclusions, fin de journée, au revoir, bilan, bilan de la journée, bilan à chaud,
            questionnaire, questionnaire de satisfaction, questionnaire d'évaluation, évaluation, évaluation à chaud,
            évaluation de la formation, enquête, enquête de satisfaction, sondage, fiche d'évaluation, attestation,
            attestations, certificats, certificat, remise des certificats, remise des attestations, remise des diplômes,
            mot de la fin, prochaines étapes, suites à donner, départ, remerciements, tour de clôture, tour final, tour
            de table final, tour de table de clôture, formulaire, formulaire de satisfaction, déclusion, check-out,
            remise des badges, remise de diplômes, remise de certificats, diplômes, à demain, signature des feuilles,
            présentation des certificats
        """,
        Role.ORGANISATION: """
            logistique, organisation, administratif, formalités, changement de salle, déplacement, transfert, trajet,
            photo de groupe, photo, rangement, battement, informations pratiques, points pratiques, remise du matériel,
            remise des clés, distribution du matériel, distribution des supports
        """,
        Role.PRACTICE: """
            mise en situation, mises en situation, jeu de rôle, jeux de rôle, jeu de rôles, jeux de rôles, exercice,
            exercices, pratique, pratiques, mise en pratique, mises en pratique, entraînement, entraînements,
            s'entraîner, travaux pratiques, tp, td, travaux dirigés, atelier, ateliers, étude de cas, études de cas, cas
            pratique, cas pratiques, cas concret, cas concrets, cas, simulation, simulations, simulateur, travail en
            groupe, travail en groupes, travail de groupe, travaux de groupe, travaux en groupe, travail en
            sous-groupes, travail en binôme, travail en binômes, travail d'équipe, travail collectif, en sous-groupes,
            en sous-groupe, en binôme, en binômes, en groupe, en groupes, en petits groupes, en trinôme, en trinômes, en
            équipe, en équipes, par deux, à deux, sous-groupes, binômes, manipulation, manipulations, prise en main,
            coaching, accompagnement, supervision, codéveloppement, co-développement, analyse de pratiques, retour des
            pairs, feedback entre pairs, feedback des pairs, visite, visite guidée, visite du site, visite de l'usine,
            visite de *, visite terrain, observation sur le terrain, immersion, brise-glace, brise glace, échauffement,
            jeu, jeux, jeu d'entreprise, serious game, brainstorming, remue-méninges, test pratique, épreuve pratique,
            examen pratique, examen oral, évaluation pratique, quiz en équipe, quiz en équipes, restitution,
            restitutions, restitution des groupes, présentation/présentations des groupes/résultats, présentation des
            travaux, présentation des solutions, présentation des productions, présentation des projets, présentations
            des participants, présentations par les participants/groupes/stagiaires, présentation par les
            participants/groupes/stagiaires, world café, forum ouvert, hackathon, activité, activités, scénario,
            scénarios, répétition, expérimentation, dojo, laboratoire, workshop, application, à vous de jouer, défi,
            challenge, speed dating, aquarium, icebreaker, energizer, réaliser/réalisent/tourner/tournent une vidéo,
            réalisation d'une vidéo, préparer/préparation une/d'une intervention/présentation, préparer un exposé, cours
            de conduite, micro-enseignement, tutorat, doublure, en pratique, cours pratique, cours pratiques,
            présentation orale, présentations orales, exposés, tournage, double écoute, écoute en double, doublage, en
            doublon, accompagnement sur le poste, rallye, rallye photo, chasse au trésor, jeu de piste, escape game,
            analyse vidéo, analyse de vidéo/vidéos/films/films/appels/enregistrements, analyse de la vidéo, analyse
            d'appels, analyse d'enregistrements, analyse des appels/vidéos/enregistrements/films, analyse du film,
            analyse de ses/leurs/vos *, analyser, calibrage, calibration, ateliers tournants, galerie commentée, marché
            aux *, à votre tour, à vous, à eux de jouer, reproduire, refaire, essayer, essais, conduite sur *, en
            circuit, suivi/appui/soutien/conseil/encadrement/accompagnement/coaching individuel, suivis individuels,
            aide individuelle, entraînement individuel, consultation/consultations individuelle/individuelles,
            rendez-vous individuel/individuels, passage/passages devant le groupe, présentation individuelle,
            présentations individuelles, passage individuel, passages individuels, appels test, appels d'essai,
            mini-leçons, mini leçons, cercle de lecture, club de lecture, lecture croisée/partagée/commentée/collective,
            et analyse, et critique, présentation croisée, présentations croisées, collecte des *, karaoké, tournage
            vidéo, à commenter, à analyser, à débattre, soutenance, soutenances, autoscopie, démonstration de
            compétence/compétences, présentation finale des/de *, présentations finales, yoga, relaxation, théorie
            appliquée, simuler, jouer, pratiquer, tester, manipuler, codesign, co-construction, construction collective
        """,
        Role.DEBRIEF: """
            discussion, discussions, débat, débats, échange, échanges, débriefing, debriefing, débrief, debrief,
            débriefing collectif, table ronde, partage, partages, partage d'expérience, partage d'expériences, retour
            d'expérience, retours d'expérience, dialogue, entretien individuel, entretiens individuels, mise en commun,
            réflexion collective, réflexion en groupe, rétrospective, conversation, tour de feedback, analyse
            collective, concertation, commenter, commentaire collectif, commentaires entre *, comparer, comparaison en
            *, critiques, critique croisée, sondage et échange/échanges, échange/échanges et sondage, entretien avec *,
            entretiens avec *, échange avec *
        """,
        Role.LISTENING: """
            exposé, cours, cours magistral, conférence, conférences, théorie, apport théorique, apports théoriques,
            apport, apports, partie théorique, théorique, présentation magistrale, diapositives, diapos, diaporama,
            slides, powerpoint, keynote, vidéo, vidéos, film, films, projection, projection d'un film, enregistrement
            vidéo, introduction du sujet, briefing, brief, consignes de sécurité, intervention, intervention d'un
            expert, témoignage, synthèse par le formateur, synthèse par la formatrice, récapitulatif/synthèse/rappel du
            jour * par le formateur/intervenant, récapitulatif/synthèse/rappel du jour * par la formatrice/intervenante,
            récapitulatif/synthèse/rappel de la veille par le formateur, récapitulatif/synthèse/rappel de la veille par
            la formatrice, synthèse du formateur, synthèse de la formatrice, récapitulatif du formateur, récapitulatif
            par le formateur, récapitulatif par la formatrice, rappel du formateur, panel, panel d'experts, table ronde
            d'experts, webinaire, allocution, explication, explications, rappels théoriques, démonstration par le
            formateur, démonstration par la formatrice, démonstration par l'animateur, démonstration du formateur,
            démonstration de la formatrice, causerie, e-learning, podcast, intervention d'une experte, intervention de
            l'expert, topo, topos, appels enregistrés, appel enregistré, écoute d'appels enregistrés, enregistrements
            d'appels, enregistrement audio, enregistrements audio, écoute d'enregistrements, écoute d'un enregistrement,
            capsule vidéo, capsules vidéo, film pédagogique, vidéo pédagogique, mini-conférence, plénière magistrale,
            apports de l'animateur/animatrice/intervenant, table ronde d'expertes
        """,
        Role.ALONE: """
            lecture, lecture individuelle, lectures, lecture du *, travail individuel, travail personnel,
            individuellement, auto-formation, autoformation, quiz, quizz, qcm, quiz individuel, test écrit, examen
            écrit, contrôle écrit, test de connaissances, évaluation des connaissances, contrôle des connaissances,
            réflexion individuelle, réflexion personnelle, plan d'action individuel, plan d'action personnel,
            auto-évaluation, autoévaluation, auto-diagnostic, autodiagnostic, cours en ligne, module en ligne, module
            e-learning, test final, examen final, test de fin, test de positionnement, test en ligne, examen en ligne,
            test de niveau, chacun pour soi, chacun de son côté, en autonomie, en silence, travail en autonomie, temps
            individuel, temps de lecture, parcours e-learning, autopositionnement, auto-positionnement, plan individuel,
            plans individuels, engagement/objectif/temps/questionnaire/test/bilan/écrit/projet individuel,
            engagements/objectifs/tests individuels,
            réflexion/étude/prise/écriture/autoévaluation/auto-évaluation/révision individuelle, travaux individuels,
            tâche individuelle, seul sur *
        """,
    },
    introducing="""
        introduction à, introduction au, introduction aux, introduction à la, introduction à l, introduction sur,
        initiation à la théorie de, initiation théorique à
    """,
    showing="""
        présentation, présentation du, présentation de la, démonstration, démonstrations, démo, démos, aperçu,
        vue d'ensemble, panorama, présentation générale, tour d'horizon
    """,
    learners="""
        en sous-groupes, en sous-groupe, en binôme, en binômes, en groupe, en groupes, en petits groupes, en trinôme, en
        trinômes, en équipe, en équipes, par deux, à deux, par équipes, par équipe, par groupe, par groupes, par/des/de
        participants/stagiaires/apprenants/groupes/élèves/équipes, par les
        participants/stagiaires/apprenants/groupes/élèves/équipes, par chaque *, par un
        participant/stagiaire/volontaire/apprenant, par une participante/stagiaire/volontaire/apprenante, chaque
        participant/stagiaire/groupe/équipe, les uns les autres, à voix haute, interactif, interactive, les
        participants/stagiaires/apprenants/élèves refont/reproduisent/répètent/essaient/imitent/pratiquent/font,
        participants/stagiaires/apprenants/élèves refont/reproduisent/répètent/essaient/imitent/pratiquent/font, puis
        vous, puis tous, puis chacun, ses propres *, vos propres *, leurs propres *, en commun, tous ensemble, entre
        pairs, entre participants/stagiaires/collègues/élèves, croisée, croisé, croisées, par un pair, par les pairs,
        entre eux, mutuelle, mutuelles, par des volontaires, par volontaires, par un volontaire, devant la
        direction/classe/caméra/salle, devant le jury/groupe/comité/public, devant les pairs/autres/collègues, devant un
        jury/public, théâtralisée, en duo, en duos, collaboratif, collaborative, par personne, par tête, de chacun, par
        stagiaire, par participant, par binôme
    """,
    together="""
        groupe, groupes, binôme, ensemble, collectif, collective, participants, stagiaires, apprenants, équipe, équipes,
        tous, chacun, feedback, feedbacks, interactif, interactive, pairs, retours, participatif, participative,
        participant, stagiaire, apprenant, élève, élèves, apprenante, participante
    """,
    making="""
        préparer, créer, concevoir, rédiger, élaborer, construire, produire, dessiner, filmer, enregistrer, tourner,
        préparation d'un *, préparation d'une *, conception d'un *, conception d'une *, rédaction d'un *, rédaction
        d'une *, création d'un *, création d'une *, répéter, scénariser, appliquer, s enregistrer, se filmer
    """,
    solo="individuel, individuelle, individuels, individuelles, seul, seule, seuls",
    handling="""
        sur mannequin/mannequins/simulateur/machine/chariot/engin/poste/piste/bras/fantôme/maquette, sur le
        mannequin/simulateur/chariot/poste/terrain/plateau/véhicule, sur la machine/piste/maquette, sur un mannequin,
        conduite, conduites, gerbage, dégerbage, massage cardiaque sur *, manœuvres, manoeuvres, sur bras de *, sur le
        bras de *
    """,
    shows="""
        montre, montré, montrée, montrées, montrés, explique, expliqué, expliquée, expliquées, présente, présenté,
        présentée, présentés, présentées, démontre, raconte, synthèse, récapitulatif, récapitulation, rappel, rappels,
        résumé, récapitule, résume, synthétise, expose, message, enregistré, enregistrée, mot
    """,
    trainers="""
        formateur, formatrice, animateur, animatrice, intervenant, intervenante, expert, experte, instructeur,
        instructrice, moniteur, monitrice, enseignant, enseignante, professeur, conférencier, conférencière,
        superviseur, direction, directeur, directrice, drh, rh, pdg, dg, comité de direction, responsable, médecin,
        tuteur, tutrice, chef de service
    """,
    only_heard="écoute, écoute seule, écoute seulement, écoute uniquement, uniquement écoute, sans débat, en écoute",
    questions="""
        questions, question, questions-réponses, questions réponses, q&r, foire aux questions, réponses, q/r, faq
    """,
    asides="""
        équipe rh, équipe projet, équipe it, équipe commerciale, équipe juridique, équipe marketing, bonnes pratiques,
        bonne pratique, en cas de, au cas où, cas d'usage, travail d'équipe efficace, gestion d'équipe, accueil client,
        accueil des clients, accueil téléphonique, accueil du client, règles de pratique, machine à café, feedback
        constructif, cas par cas, chef d'équipe, chefs d'équipe, relations de groupe, transfert de compétences,
        application mobile, visioconférence, entretien de départ, clôture comptable, clôture des comptes, conclusion de
        la vente, conclusion d'une vente, politique de groupe, droit au bilan, ouverture d'esprit, bilan comptable,
        bilan de compétences, organisation du travail, conférence de presse, cours de bourse, le cas échéant, théorie
        des jeux, avec formateur/formatrice/expert/animateur, avec le formateur/directeur/responsable/tuteur/moniteur,
        avec la formatrice/directrice/tutrice, avec l'animateur/animatrice/expert/experte/intervenant/intervenante, au
        formateur, à la formatrice, code de conduite, règles de conduite, conduite du changement, conduite de projet,
        conduite de projets, conduite de réunion, conduite de réunions, conduite d'entretien, conduite d'entretiens,
        conduite à tenir, permis de conduire, formation de formateurs
    """,
    about="sur, de, du, des, d, comment, pourquoi, pour, concernant, autour, thème, relatif, aux, au",
    joins="et, puis, ensuite, plus, suivi de, suivie de, suivis de, ou, après",
    includes="avec, incluant, inclus, incl, dont, y compris",
    fillers="""
        court, courte, bref, brève, petit, petite, module, partie, bloc, séquence, séance, étape, le, la, les, l, un,
        une, notre, nos, premier, première, deuxième, second, seconde, dernier, dernière, expert, formateur, formatrice,
        jour, puis, en, chapitre, direct
    """,
    ends="""
        fin, fin de journée, fin de la journée, fin de la formation, fin de la session, fin du cours, fin de séance,
        fin de la séance, fin de l'atelier, fin des travaux, fin du jour *, fin de formation, fin du stage, terminé
    """,
    closes="clôture, départ, départs, clôture de la journée",
    totals="total, totaux, durée totale, somme, en tout, au total, temps total, total général",
    headings="""
        jour, journée, matin, matinée, après-midi, soir, soirée, agenda, programme, planning, déroulé, déroulement,
        partie, ordre du jour, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, semaine, premier jour,
        deuxième jour
    """,
    details="""
        salle, lieu, date, formateur, formatrice, intervenant, intervenante, animateur, animatrice, participants,
        public, matériel, objectif, objectifs, remarque, remarques, note, contact, durée, horaire, horaires, adresse,
        objet, effectif
    """,
    columns={
        Column.START: "heure, horaire, horaires, début, de, quand, heures, créneau, heure de début",
        Column.END: "fin, à, heure de fin",
        Column.MINUTES: """
            min, minutes, durée, durée min, durée en minutes, durée en min, durée minutes, temps, temps min, mn
        """,
        Column.HOURS: "h, durée h, durée en heures",
        Column.DAY: "jour, date",
        Column.METHOD: "méthode, méthodes, modalité, modalités, type, format, méthode pédagogique",
        Column.CONTENT: """
            activité, activités, thème, sujet, contenu, contenus, titre, séquence, séquences, description, étape,
            étapes, intitulé, module, quoi, point, programme, déroulé, partie
        """,
        Column.OTHER: """
            salle, formateur, formatrice, qui, matériel, lieu, intervenant, intervenante, responsable, animateur,
            objectif, objectifs, remarque, remarques, n, numéro, no, supports, support, outils, commentaire,
            commentaires
        """,
    },
    times=TimeWords(
        minutes="min, mins, minute, minutes, mn",
        hours="h, heure, heures, hr",
        lengths={
            15: "un quart d'heure, quart d'heure",
            30: "une demi-heure, une demi heure, demi-heure, demi heure",
            45: "trois quarts d'heure",
            60: "une heure",
            90: "une heure et demie, une heure trente",
            120: "deux heures",
            180: "trois heures",
        },
        since="de, à, dès, vers, env",
        until="à, jusqu'à, jusqu à, au",
        clock="heures",
        rounds="tours, passages, séries, parties, blocs, rotations, séquences, rounds, groupes",
        apiece="de, à",
        times="x, fois",
    ),
)
