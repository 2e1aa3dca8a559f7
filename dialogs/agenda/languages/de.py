"""German, as people write agendas."""

from typing import Final

from dialogs.agenda.languages import AgendaWords, Column, TimeWords
from dialogs.agenda.terms import Role

AGENDA: Final = AgendaWords(
    apostrophe="",
    activities={
        Role.OPENING: """
            begrüßung, begruessung, willkommen, ankommen, ankunft, eintreffen, anmeldung, registrierung, empfang,
            eröffnung, eroeffnung, auftakt, einstieg, einstimmung, vorstellungsrunde, kennenlernrunde, namensrunde,
            vorstellung, vorstellung der teilnehmer/teilnehmenden/teilnehmerinnen, vorstellung der gruppe, einchecken,
            gegenseitiges kennenlernen, kennenlernen, organisatorisches, organisation, tagesordnung, agenda, ablauf,
            ziele, ziele und ablauf, erwartungen, erwartungsabfrage, hausregeln, spielregeln, check-in, checkin, intro,
            technikcheck, technik-check, technischer check, tontest, soundcheck, einlass, türöffnung,
            programmvorstellung, stand-up, standup, daily, grußwort, grußworte, eingangsrunde, eröffnungsrunde,
            anfangsrunde, startrunde, anwesenheitsliste, namensschilder, anwesenheit, anwesenheitskontrolle, warm werden
        """,
        Role.BREAK: """
            pause, pausen, *pause, mittag, mittagessen, essen, kaffee, kaffee und kuchen, imbiss, snack, brotzeit,
            jause, znüni, frühstück, abendessen, verpflegung, erholung, freizeit, lüften, stehkaffee, apéro, umtrunk,
            mittagstisch, gemeinsames mittagessen, gemeinsames abendessen, begrüßungskaffee, get-together, pasue, puase,
            vesper, zvieri, snacks, mittagsbuffet, kuchen, getränke, sektempfang, come together, come-together, ausklang
            bei *
        """,
        Role.CLOSING: """
            abschluss, abschlussrunde, schlussrunde, schluss, verabschiedung, abschied, ausklang, feedbackbogen,
            feedbackbögen, fragebogen, evaluationsbogen, evaluation, bewertungsbogen, umfrage, kursbewertung,
            zertifikate, zertifikat, zertifikatsübergabe, zertifikatsausgabe, zertifikatsverleihung,
            teilnahmebestätigung, teilnahmebescheinigung, teilnahmebescheinigungen, urkunden, urkundenübergabe,
            check-out, checkout, ausblick, nächste schritte, weiteres vorgehen, blitzlicht, abreise, seminarbewertung,
            seminarkritik, wrap-up, zufriedenheitsumfrage, feedbackformular, ende der veranstaltung, abschließende
            worte, schlusswort, schlussworte, tagesabschluss, kursabschluss, seminarabschluss, wochenabschluss,
            seminarbeurteilung, kursbeurteilung, veranstaltungsbeurteilung, kursevaluation, kursfeedback,
            seminarfeedback, seminarevaluation, unterschriftenliste, teilnahmezertifikate, bescheinigungen,
            bescheinigung, teilnahmebestätigungen, urkundenverleihung, bis morgen, veranstaltungsbewertung, präsentation
            der zertifikate
        """,
        Role.ORGANISATION: """
            raumwechsel, umbau, aufräumen, aufbau, abbau, gruppenfoto, foto, puffer, transfer, anfahrt, administratives,
            formalitäten, formales, ortswechsel, gruppeneinteilung, materialausgabe, pufferzeit, ausgabe
            hardware/ausweise/laptops/laptop/geräte/material/materialien/unterlagen/schlüssel/psa, ausgabe
            zugangsdaten/arbeitskleidung, ausgabe von *, ausgabe der *, geräteausgabe, laptopausgabe, ausweisausgabe,
            hardwareausgabe, schlüsselübergabe, kleiderausgabe
        """,
        Role.PRACTICE: """
            übung, übungen, *übung, *übungen, uebung, uebungen, *uebung, *uebungen, üben, ueben, einüben, rollenspiel,
            rollenspiele, *rollenspiel, *rollenspiele, fallarbeit, fallarbeiten, fallbeispiel, fallbeispiele,
            fallstudie, fallstudien, fallbesprechung, fallbesprechungen, fallanalyse, fallbearbeitung, fall, fälle,
            praxisfall, praxisfälle, gruppenarbeit, gruppenarbeiten, kleingruppenarbeit, partnerarbeit, teamarbeit,
            zweierarbeit, arbeit in gruppen/kleingruppen/paaren, in gruppen, in kleingruppen, in zweiergruppen, in
            dreiergruppen, zu zweit, zu dritt, in paaren, in teams, in zweierteams, kleingruppen, zweiergruppen, praxis,
            praxisteil, praktisch, praktische, praktischer, praktisches, praxistest, praktische prüfung, praxisprüfung,
            simulation, simulationen, *simulation, *simulationen, simulator, simulationstraining, planspiel, planspiele,
            *planspiel, spiel, lernspiel, training, *training, drill, workshop, workshops, *workshop, coaching,
            *coaching, kollegiale beratung, kollegiale fallberatung, supervision, intervision, peer-feedback,
            peerfeedback, kollegiales feedback, betriebsrundgang, rundgang, *rundgang, begehung, *begehung,
            besichtigung, *besichtigung, betriebsbesichtigung, werksführung, führung durch *, hospitation, hospitieren,
            shadowing, eisbrecher, warm-up, aufwärmen, auflockerung, aktivierung, energizer, kennenlernspiel,
            brainstorming, *werkstatt, werkstattarbeit, labor, laborübung, ausprobieren, probieren, selbst ausprobieren,
            anwenden, anwendung in gruppen, gruppenquiz, teamquiz, mündliche prüfung, präsentation der
            ergebnisse/gruppenergebnisse/gruppenarbeit/gruppenarbeiten/gruppen, präsentation der
            lösungen/ideen/poster/plakate, präsentationen der ergebnisse/gruppenergebnisse/gruppenarbeiten/gruppen,
            ergebnispräsentation, gruppenaufgabe, gruppenaufgaben, präsentation/präsentationen der
            teilnehmenden/teilnehmer/teilnehmerinnen/teams/lernenden, präsentation/präsentationen durch
            teilnehmende/teilnehmer/teams/gruppen, ergebnisse präsentieren, vorstellung der
            ergebnisse/gruppenergebnisse/gruppenarbeit/gruppenarbeiten/lösungen/ideen, aufgaben lösen, world café, world
            cafe, worldcafé, open space, stationenlernen, lernstationen, stationen, hands-on, reflexion in
            gruppen/paaren/kleingruppen, szenario, szenarien, generalprobe, probelauf, probe, *probe, aufstellung,
            eigene/eigenen/eigenes/eigener präsentation/vortrag/briefing/demo/video/rede/referat,
            präsentation/ansprache/rede/referat/briefing/unterweisung halten, briefing durchführen, video
            aufnehmen/drehen, lesen mit verteilten rollen, einführung am arbeitsplatz, micro-teaching, microteaching,
            interaktive übung, teamaufgabe, sprechstunde, drehen, aufnehmen, probevortrag, probevorträge, übungsvortrag,
            übungsvorträge, gruppenvortrag, gruppenvorträge, kurzvorträge, referate der *, in der praxis, in die praxis,
            theorie in die praxis, quizduell, funktionstest, fahrtest, vortrag halten, präsentationen, präsentieren,
            vorführen, lehrprobe, lehrproben, unterrichtsprobe, unterrichtsproben, lehrübung, lehrversuch, lehrversuche,
            marktplatz, marktplatz der *, markt der möglichkeiten, galeriegang, vernissage, gallery walk, schnitzeljagd,
            rallye, *rallye, escape room, videoanalyse, video-analyse, videoanalysen, gesprächsanalyse,
            gesprächsanalysen, anrufanalyse, analyse eigener *, analyse der eigenen *, analyse von
            gesprächen/videos/aufnahmen/anrufen/aufzeichnungen, analyse der
            gespräche/videos/aufnahmen/anrufe/aufzeichnungen, kalibrierung, mithören, mitlaufen, mitfahren,
            einarbeitung, einarbeitung am *, mitarbeit, trockenübung, fahrpraxis, fahrstunden, probefahrt, probefahrten,
            testfahrt, testfahrten, mitmachen, nachmachen, selber *, selbst
            machen/testen/anlegen/durchführen/bauen/fahren, individuelle/individueller
            beratung/betreuung/unterstützung/begleitung/hilfe/hilfestellung/förderung, individuelle
            gespräche/einweisung/termine/rückmeldung/rückmeldungen/vorführung/präsentation/präsentationen,
            einzelberatung, einzelbetreuung, einzelpräsentationen, einzelgespräch, einzelgespräche, testanruf,
            testanrufe, probeanrufe, minilektionen, kurzlektionen, soziometrische aufstellung, ideenwerkstatt,
            kreativphase, ideation, übungs*, lesekreis, input/inputs/impulse/ideen sammeln, demo-unterricht,
            demounterricht, unterrichtsdemo, demolektion, filmanalyse, filmanalysen, und analyse, gemeinsame analyse,
            unterrichtsversuch, unterrichtsversuche, rollenlesen, karaoke, *karaoke, podcast-produktion,
            podcastproduktion, videoproduktion, video-produktion, filmdreh, videodreh, drehbuch schreiben,
            teilnehmervortrag, teilnehmervorträge, teilnehmer-vortrag, teilnehmer-vorträge, ergebnisvorträge,
            mini-vorträge, minivorträge, pitch-präsentation, selbstpräsentation, selbstpräsentationen,
            probepräsentation, probepräsentationen, teilnehmerpräsentation, gruppenpräsentation, abschlusspräsentation,
            abschlusspräsentationen der *, yoga, filmquiz, nachspielen, kompetenznachweis, trainieren, proben,
            simulieren, nachstellen, durchspielen, testen, paararbeit, tandemarbeit, duoarbeit, trioarbeit, lego serious
            play, kreativwerkstatt
        """,
        Role.DEBRIEF: """
            diskussion, diskussionen, *diskussion, *diskussionen, diskutieren, debatte, aussprache, auswertung,
            *auswertung, nachbesprechung, *nachbesprechung, debriefing, debrief, erfahrungsaustausch, austausch,
            gespräch, gruppengespräch, gesprächsrunde, dialog, reflexionsrunde, input/inputs/impulse aus der gruppe,
            input/inputs/impulse der/von teilnehmenden/teilnehmer, sammeln von *, gemeinsame reflexion,
            gruppenreflexion, teamreflexion, feedbackrunde, feedback-runde, feedbackrunden, retrospektive, fishbowl,
            runder tisch, murmelgruppe, murmelgruppen, besprechung, kommentieren, vergleichen, vergleich der ergebnisse,
            bewerten, gemeinsam bewerten, kritik der *
        """,
        Role.LISTENING: """
            vortrag, vorträge, *vortrag, *vorträge, vortraege, theorie, *theorie, theorieteil, theorieblock,
            theorieinput, theorie-input, theoretische, theoretischer, theoretische grundlagen, input, inputs, *input,
            impuls, impulse, impulsreferat, referat, referate, *referat, vorlesung, vorlesungen, folien, foliensatz,
            powerpoint, keynote, keynotes, podiumsdiskussion, podiumsgespräch, podium, expertenpanel, panel,
            paneldiskussion, film, filme, *film, video, videos, *video, *videos, filmvorführung, aufzeichnung,
            einführung, einführungsvortrag, einfuehrung, einleitung, briefing, *briefing, unterweisung, *unterweisung,
            ansprache, rede, präsentation durch die/den trainerin/trainer, webinar, podcast, e-learning, erläuterung,
            erläuterungen, erklärung, erklärungen, vorstellung des *, vorstellung der neuen *, vorstellung des neuen *,
            vorstellung neuer *, frontalvortrag, lehrfilm, gastvortrag, expertenvortrag, fachvortrag, erklärvideo,
            erklärvideos, lehrvideo, lehrvideos, lernvideo, lernvideos, aufgezeichnete/aufgezeichneter, mitschnitt,
            mitschnitte, kamingespräch, kaminabend, erfolgsgeschichte, erfolgsgeschichten
        """,
        Role.ALONE: """
            lesen, lektüre, selbststudium, selbstlernphase, selbstlernen, einzelarbeit, stillarbeit, eigenarbeit, quiz,
            *quiz, wissenstest, schriftlicher test, abschlusstest, schriftliche prüfung, klausur, einzelreflexion,
            selbstreflexion, persönliche reflexion, individuelle reflexion, persönlicher aktionsplan, individueller
            aktionsplan, persönlicher maßnahmenplan, eigener aktionsplan, selbsteinschätzung, selbsttest, online-test,
            multiple-choice-test, lernzielkontrolle, wissensabfrage, eingangstest, einstufungstest, vortest, nachtest,
            schlusstest, kurztest, theorietest, wissenstests, onlinetest, online-kurs, onlinekurs, online-modul,
            lernmodul, lerntest, verständnistest, lesephase, lesezeit, stilles lesen, für sich, jede/jeder/jedes für
            sich, jede r für sich, alle für sich, jeder allein, jede r allein, selbstcheck, selbst-check,
            einzelarbeitsphase, schriftliche reflexion, eigenstudium, fragebogen jede/jeder für sich,
            selbsteinschätzungsbogen, selbsteinschätzungsfragebogen, selbstlernzeit, individuelle
            lernzeit/lesezeit/arbeit/planung/ziele/zielplanung/maßnahmenplanung/vorsätze/lernziele/notizen/reflexionszeit/lektüre,
            individuelle
            aktionsplanung/aktionspläne/transferplanung/entwicklungsplanung/zielsetzung/selbstreflexion/bearbeitung/einzelarbeit,
            individueller plan/entwicklungsplan/maßnahmenplan/transferplan/lernplan/test, individuelles
            lernen/lesen/arbeiten/nachdenken/studium/quiz, einzeln lesen/lernen/arbeiten, selbstlernmodul,
            online-selbstlernmodul, selbstlernmodule, selbstlernkurs, onlinemodul
        """,
    },
    introducing="""
        einführung in, einführung zu, einführung zum, einführung zur, einfuehrung in, einleitung in, einleitung zu,
        vortrag zu, vortrag zum, vortrag zur, input zu, input zum, input zur
    """,
    showing="""
        präsentation, *präsentation, praesentation, überblick, ueberblick, übersicht, demo, demos, live-demo, *demo,
        demonstration, vorführung, *vorführung, vorstellung der *, produktvorstellung, systemvorführung, walkthrough,
        vorstellung von, fachpräsentation
    """,
    learners="""
        in gruppen, in kleingruppen, in zweiergruppen, in dreiergruppen, zu zweit, zu dritt, in paaren, in teams, in
        zweierteams, im tandem, der/durch/von
        teilnehmenden/teilnehmer/teilnehmern/teilnehmerinnen/lernenden/studierenden, der/durch/von
        gruppen/kleingruppen/teams, durch die teilnehmenden/teilnehmer/lernenden/gruppen, durch teilnehmende, durch
        lernende, von teilnehmenden, jeder/jede/jedes teilnehmer/teilnehmerin/gruppe/team, durch
        auszubildende/azubis/freiwillige/einzelne, durch einen/eine teilnehmer/teilnehmerin/freiwilligen/freiwillige,
        teilnehmende/teilnehmer halten/präsentieren/erklären/zeigen/nehmen, teilnehmende/teilnehmer
        drehen/erstellen/führen/machen/bereiten/arbeiten, vorlesen, laut, alle präsentieren, gegenseitig, einander,
        miteinander, gemeinsam, mit partner, mit dem partner, mit der partnerin, interaktiv, interaktiver, interaktive,
        teilnehmende/teilnehmer/lernende/alle/gruppe/azubis machen/wiederholen/probieren/ahmen/üben/fahren,
        teilnehmende/teilnehmer/lernende/alle/gruppe/azubis testen/kopieren/versuchen/zeigen/stellen/analysieren, als
        team, als gruppe, im team, in der gruppe, dann ihr, dann sie selbst, danach selbst, eigene/eigener/eigenen
        gespräche/gesprächen/calls/videos/aufnahmen/telefonate/anrufe/fälle/fällen/beispiele, gegeneinander,
        untereinander, durch teilnehmer, durch azubis, aus der gruppe, von freiwilligen, vor der
        geschäftsführung/gruppe/jury/klasse/leitung/kamera/direktion, vor dem
        vorstand/plenum/trainer/team/ausbilder/gremium, vor publikum, vor vorstand, der
        azubis/auszubildenden/freiwilligen/gruppenergebnisse, demo der ergebnisse, im duo, in duos, jedes teilnehmers,
        jeder teilnehmerin, jedes teams, jeder gruppe, jeder hält, jede hält, pro person, je person, pro teilnehmer, je
        teilnehmer, pro gruppe, je gruppe, pro team, je team
    """,
    together="""
        gruppe, gruppen, paare, partner, gemeinsam, gemeinsame, gemeinsames, zusammen, plenum, im plenum, team, teams,
        alle, teilnehmende, teilnehmenden, teilnehmer, teilnehmern, lernende, lernenden, jeder, jede, feedback,
        interaktiv, interaktive, miteinander, kollegial, kollegiale, rückmeldung, rückmeldungen, murmelphase, tandem,
        tandems, azubi, azubis, auszubildende, auszubildenden, freiwillige, freiwilliger
    """,
    making="""
        vorbereiten, erstellen, erarbeiten, entwickeln, gestalten, formulieren, verfassen, entwerfen, ausarbeiten,
        vorbereitung einer *, vorbereitung eines *, erstellung einer *, erstellung eines *, erarbeitung, ausarbeitung,
        bauen, basteln, zeichnen, aufzeichnen, filmen, skizzieren, einstudieren, halten, abhalten, anwenden
    """,
    solo="individuell, individuelle, individueller, individuelles, individuellen, einzeln",
    handling="""
        an der/einer puppe/maschine/anlage/station/übungspuppe/werkbank, an
        puppen/phantomen/geräten/maschinen/stationen, am
        phantom/modell/simulator/gerät/stapler/fahrzeug/dummy/patienten/bett/übungsmodell/hochregal/arbeitsplatz, mit
        dem stapler/gerät/dummy/phantom/simulator, auf dem parcours/übungsplatz/gelände/stapler/fahrplatz, parcours,
        fahren, stapeln, palettieren, verbandwechsel, verbände anlegen, herzdruckmassage, reanimieren, im fahrzeug
    """,
    shows="""
        zeigt, erklärt, präsentiert, demonstriert, erläutert, führt * vor, führt vor, führt * * vor, stellt vor, stellt
        * vor, stellt * * vor, stellen vor, stellen * vor, stellen * * vor, berichtet, fasst * zusammen, referiert,
        fasst zusammen, zusammenfassung, rückblick, rekapitulation, gezeigt, vorgeführt, erklärt von, vorgestellt, trägt
        vor, trägt * vor, spricht über, informiert, stellt sein/seine/ihr/ihre * vor, botschaft, aufgezeichnet,
        aufgezeichnete, aufgezeichneter, lehrgespräch
    """,
    trainers="""
        trainer, trainerin, trainers, referent, referentin, dozent, dozentin, ausbilder, ausbilderin, ausbilders,
        ausbildern, moderator, moderatorin, experte, expertin, fachkraft, lehrer, lehrerin, vorstand, geschäftsführung,
        geschäftsführer, geschäftsführerin, geschäftsleitung, personalabteilung, personalleitung, personalleiter,
        bereichsleiter, abteilungsleiter, abteilungsleiterin, bereichsleitung, chef, chefin, gast, gastredner,
        betriebsarzt, betriebsrat, sicherheitsfachkraft, fahrlehrer, instruktor, instruktorin, kursleiter, kursleiterin,
        kursleitung, seminarleitung, seminarleiter, seminarleiterin, meister
    """,
    only_heard="nur zuhören, nur hören, zuhören, nur zum zuhören, reines zuhören",
    questions="""
        fragen, frage, fragerunde, fragestunde, fragen und antworten, rückfragen, offene fragen, klärung offener fragen,
        q&a, zeit für fragen, antworten
    """,
    asides="""
        fall von, im falle, notfall, notfälle, unfall, unfälle, ausfall, vorfall, vorfälle, abfall, pausenregelung,
        feedbackregeln, feedback-regeln, feedbackmodell, feedbackmodelle, feedback-modelle, feedbackkultur,
        vorstellungsgespräch, vorstellungsgespräche, abschlussgespräch, verkaufsabschluss, vertragsabschluss,
        abschlusstechnik, abschlusstechniken, begrüßung am telefon, testverfahren, testfälle, testfall, best practice,
        zielgruppe, arbeitsgruppe, teamleitung, teamleiter, kaffeemaschine, kaffeemaschinen, videokonferenz,
        videokonferenzen, videoanruf, videokonferenzsystem, präsentationstechnik, präsentationstechniken,
        präsentationstraining, kundengespräch, kundengespräche, mitarbeitergespräch, mitarbeitergespräche,
        verkaufsgespräch, verkaufsgespräche, kritikgespräch, konfliktgespräch, feedbackgespräch, feedbackgespräche,
        empfang von *, trainingsplan, coachinghaltung, organisation des *, organisation der *, spielregeln, rede- und
        stimmtechnik, transfer in die praxis, anmeldung von *, ausblick-kalender, workshopmethoden,
        moderationstechniken, diskussionskultur, spieltheorie, systemtheorie, relativitätstheorie, change-management,
        verabschiedung am telefon, einführung neuer mitarbeiter, mit
        trainer/trainerin/ausbilder/ausbilderin/experte/experten/referent/chef/vorstand, mit dem
        trainer/ausbilder/experten/referenten/chef/vorstand/betriebsrat, mit der trainerin/ausbilderin/leitung/chefin,
        stellt sich vor, stellen sich vor, rallye-punkte, personalvorstand, feedback-rallye, dem
        trainer/ausbilder/referenten/dozenten/moderator/experten/chef/vorstand/meister, der
        trainerin/ausbilderin/referentin/dozentin/moderatorin, den trainern/ausbildern/experten/vorstand/chef
    """,
    about="über, ueber, zu, zum, zur, von, vom, für, fuer, wie, was, warum, wann, thema, der, des, bei, am, an",
    joins="und, dann, danach, anschließend, anschliessend, plus, sowie, gefolgt von, oder, anschl, u",
    includes="mit, inkl, inklusive, samt, einschließlich, davon, m",
    fillers="""
        kurze, kurzer, kurzes, kurz, kleine, kleiner, modul, teil, block, einheit, abschnitt, thema, der, die, das, ein,
        eine, einen, unser, unsere, erste, erster, zweite, zweiter, dritte, letzte, live, online, dann, durch, im, vom,
        tag, lektion, kapitel, lange, große, trainer, trainerin, experte, expertin, nochmals, weitere, weiterer
    """,
    ends="""
        ende, schluss, ende der veranstaltung, seminarende, ende des seminars, ende tag *, veranstaltungsende, kursende,
        ende der schulung, ende des workshops, ende des trainings, schulungsende, feierabend, fertig, tagesende,
        ende des tages, ende erster tag, ende zweiter tag, ende * tag
    """,
    closes="abreise, heimreise, heimfahrt, aufbruch, ende ca, schluss ca",
    totals="""
        gesamt, summe, total, insgesamt, gesamtdauer, gesamtzeit, zusammen, dauer gesamt, zeit gesamt, dauer insgesamt,
        gesamtlänge, summe minuten
    """,
    headings="""
        tag, vormittag, nachmittag, abend, morgen, agenda, programm, ablauf, ablaufplan, zeitplan, tagesplan, teil,
        block, tagesordnung, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, mo, di, mi, do, fr, sa,
        so, woche, erster tag, zweiter tag, dritter tag, seminarplan, kursplan
    """,
    details="""
        raum, ort, datum, trainer, trainerin, leitung, referent, referentin, moderation, teilnehmer, teilnehmende,
        teilnehmerzahl, anzahl, material, materialien, ziel, ziele, hinweis, hinweise, bemerkung, kontakt, dauer, zeit,
        beginn, zielgruppe, adresse, veranstaltungsort, themen, von, an, betreff, dozent, dozentin, sprache
    """,
    columns={
        Column.START: "zeit, uhrzeit, beginn, von, start, wann, ab, uhr, startzeit, zeitraum, anfang",
        Column.END: "ende, bis, endzeit",
        Column.MINUTES: """
            min, minuten, dauer, dauer min, dauer in min, dauer in minuten, dauer minuten, länge, zeit in min,
            zeit in minuten, zeit min, zeitbedarf, minutenzahl, zeitdauer
        """,
        Column.HOURS: "std, stunden, dauer std, dauer h, dauer in stunden, dauer in std",
        Column.DAY: "tag, datum",
        Column.METHOD: "methode, methoden, art, form, format, sozialform, arbeitsform",
        Column.CONTENT: """
            thema, themen, inhalt, inhalte, titel, aktivität, aktivitäten, programmpunkt, was, tätigkeit, ablauf, punkt,
            agendapunkt, beschreibung, einheit, modul, block, phase, baustein, schritt, tagesordnungspunkt, top,
            abschnitt
        """,
        Column.OTHER: """
            raum, trainer, wer, material, materialien, ort, referent, referentin, verantwortlich, nr, nummer, ziel,
            ziele, bemerkung, bemerkungen, hinweis, hinweise, leitung, medien, dozent, hilfsmittel, notizen, kommentar
        """,
    },
    times=TimeWords(
        minutes="min, minuten, minute, minütige, minütiger, minütiges",
        hours="h, std, stunde, stunden, stündige, stündiger, stündiges, stdn",
        lengths={
            15: "eine viertelstunde, viertelstunde, viertel stunde",
            30: "eine halbe stunde, halbe stunde, halbstündig, halbstündige, ½ stunde",
            45: "eine dreiviertelstunde, dreiviertelstunde, dreiviertel stunde",
            60: "eine stunde, einstündig, einstündige, einstündiger",
            90: "anderthalb stunden, eineinhalb stunden, anderthalbstündige",
            120: "zwei stunden, zweistündig, zweistündige",
            180: "drei stunden, dreistündig, dreistündige",
        },
        since="von, um, ab, ca, etwa, gegen",
        until="bis",
        clock="uhr",
        rounds="runden, runde, durchgänge, durchgängen, durchläufe, teile, blöcke, einheiten, gruppen",
        apiece="à, a, je, zu, zu je, von, von je, mit je",
        times="mal, x",
    ),
)
