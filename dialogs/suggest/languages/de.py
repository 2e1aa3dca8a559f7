"""German, as people describe a training in a few sentences."""

from typing import Final

from dialogs.grid import Case, Option, Question
from dialogs.suggest.languages import Amounts, CaseSigns, Descriptions, Evidence

_CLASSES = {
    "coach": """
        *trainer, *trainerin, coach, *coach, ausbilder, ausbilderin, *ausbilder, instruktor, instruktorin, mentor,
        mentorin, lehrer, lehrerin, dozent, dozentin, experte, expertin, *experte, supervisor, supervisorin,
        vorgesetzte, vorgesetzter, meister, meisterin, prüfer, prüferin, moderator, moderatorin, *leiter, *leiterin,
        *leitung, fachkraft, *fachkraft, pflegekraft, kollege, kollegin, jemand, eine person, anleiter, anleiterin,
        praxisanleiter, praxisanleiterin, schauspieler, psychologin, psychologe, apotheker, apothekerin, redakteur,
        redakteurin, key user, senior, chef, chefin, lehrkraft, übungsleiter, kursleiter, arzt, ärztin, fachperson
    """,
    "corrects": """
        korrigiert, korrigieren, korrigierend, korrigierender, korrektur, korrekturen, rückmeldung, rückmeldungen,
        feedback, kommentiert, kommentieren, kommentare, anleitet, verbessert, verbessern, hinweist, hinweisen, sagt,
        sagen, reagiert, zeigt, berichtigt, berichtigen, korrigiert werden, antwortet, eingegriffen, korrektur bekommen
    """,
    "intervenes": """
        greift ... ein, eingreift, eingreifen, eingreifend, unterbricht, unterbrechen, stoppt, stoppen, bricht ... ab,
        hält ... an, anhält, friert ... ein, einfriert, einschreitet, schreitet ... ein, einschreiten, dazwischengeht,
        geht dazwischen, hakt ... ein
    """,
    "at_once": """
        sofort, sofortige, sofortiges, sofortiger, unmittelbar, unmittelbare, unmittelbares, direkt, gleich,
        auf der stelle, in echtzeit, im moment, augenblicklich, umgehend, noch während, im selben moment, in dem moment,
        sobald, live, während der übung, im gleichen moment, unverzüglich, ohne verzögerung, an ort und stelle
    """,
    "later": """
        später, nachher, am nächsten tag, nächsten tag, am tag danach, nächste woche, innerhalb von/einer *,
        in ein bis zwei tagen, nach zwei tagen, nach ein paar tagen, in den nächsten tagen, bis zum nächsten tag,
        bis freitag, ein paar tage später, am ende, hinterher, im nachhinein, nachträglich, wöchentlich, monatlich,
        jede woche, jeden monat, einmal pro woche, einmal im monat, schriftlich, per mail, per e-mail, warten, binnen *,
        tags darauf, am folgetag, am nächsten morgen, zeitversetzt, in der folgewoche, zwei tage später
    """,
    "tool": """
        tool, system, app, software, programm, plattform, lms, quiz, computer, maschine, gerät, display, test, tests,
        formular, übung, sandbox, bildschirm, musterlösung, lösung, lernplattform, testsystem, anwendung, automat
    """,
    "must": """
        muss, müssen, muß, sollen, soll, sollten, sollte, müssten, brauchen, haben zu, möchten dass, wollen dass
    """,
    "deed": """
        anwenden, umsetzen, handeln, verhalten, reagieren, durchführen, ausführen, nutzen, benutzen, verwenden,
        bedienen, führen, geben, ansprechen, verkaufen, schreiben, einsetzen, umgehen, beherrschen, melden, arbeiten,
        leiten, halten, präsentieren, sprechen, begrüßen, beraten, verhandeln, beruhigen, fahren, heben, schweißen,
        prüfen, kontrollieren, erfassen, eintragen, einhalten, befolgen, ändern, bearbeiten, lösen, stellen, vermeiden,
        erstellen, entscheiden, planen, dokumentieren, delegieren, zuhören, moderieren, erklären, messen, reparieren,
        einstellen, wechseln, löschen, retten, evakuieren, deeskalieren, können, bauen, sichern, einchecken, auftreten,
        begleiten, legen, spritzen, abnehmen, pflegen, reinigen, protokollieren, buchen, anlegen, abschließen, starten,
        telefonieren, formulieren, vorgehen, tun, machen, einhängen, klären, ablegen, steuern, interviewen, bewerten,
        übergeben, loggen, anpacken, gestalten, sagen, auswerten, abwickeln, aufhören, anfangen, beginnen,
        kommunizieren, einhaken, verbinden, wiederbeleben, abfragen, kochen, coachen, programmieren, ausfüllen,
        verpacken, schützen
    """,
    "peers": """
        gruppe, gruppen, gruppenarbeit, kollegen, kolleginnen, kolleginnen und kollegen, austausch, diskussion,
        diskussionen, andere, anderen, die anderen, team, partner, partnerin, peers, andere teilnehmer,
        andere teilnehmende, miteinander, peer-gruppe, teilnehmende, gespräch, dialog, andere führungskräfte, kreis,
        mitlernende, teamarbeit
    """,
    "vital": """
        wichtig, entscheidend, wesentlich, zentral, unverzichtbar, nötig, notwendig, erforderlich, das herzstück,
        herzstück, der kern, kern, kernstück, das a und o, unerlässlich, das wichtigste, am wichtigsten, unbedingt,
        der punkt
    """,
    "not": "nicht, kein, keine, keinen, keiner, keinem, nie, niemals",
    "nobody": "niemand, keiner, kein trainer, keine trainerin, kein coach, kein ausbilder",
    "live_words": """
        live, vor ort, in präsenz, präsenz, persönlich, im raum, in echtzeit, dabei, gemeinsam im raum, physisch,
        im selben raum
    """,
    "physical": """
        maschine, anlage, gerät, geräten, stapler, gabelstapler, kran, lkw, fahrzeug, auto, phantom, puppe, übungspuppe,
        reanimationspuppe, patienten, patient, patientin, station, werkstatt, labor, skills-lab, skillslab, küche,
        theke, tresen, schalter, linie, band, halle, turm, übungsturm, leiter, dach, baustelle, bühne, lager, filiale,
        laden, geschäft, verkaufsraum, betrieb, werk, arbeitsplatz selbst, feuerlöscher, werkbank, bank, schweißplatz,
        hof, gelände, hotel, empfang, objekt, arm, übungsarm, rezeption, kasse, fabrik, produktion, praxisraum, bett,
        pumpe, gurt, original, verkaufsfläche, puppen, übungspuppen, reanimationspuppen, phantomen, übungsphantomen,
        maschinen, anlagen, staplern, fahrzeugen, feuerlöschern, übungsarmen, leitern, werkbänken
    """,
    "cannot": "lässt sich nicht, lassen sich nicht, kann man nicht, kann nicht, können nicht, ist nicht, nicht",
    "replaced": """
        simulieren, simuliert werden, simulierbar, ersetzen, ersetzt werden, aufzeichnen, online machen, online üben,
        online lernen, online gemacht werden, nachstellen, nachgestellt werden, am bildschirm, digital, online,
        abbilden, abgebildet werden, am computer, per video, virtuell, am rechner
    """,
    "small": """
        von, in, an, mit, pro, je, zu, und, für, oder, der, die, das, den, ein, eine, auf, bei, im, am, bis, stunden,
        minuten, tage, tagen, wochen, monate, prozent, mal, uhr, als, aus, durch, über, unter
    """,
    "goes_wrong": """
        gefährlich, gefährden, gefahr, verletzen, verletzt, verletzung, verletzungen, unfall, unfälle, risiko,
        riskant, tödlich, schiefgehen, schief, schädlich, schaden, schäden, sinnlos, nutzlos, zwecklos,
        wertlos, keinen sinn, wenig sinn, bringt nichts, bringt es nichts, nichts bringen, funktioniert es
        nicht, funktioniert nicht, geht es nicht, geht nicht, klappt nicht, klappt es nicht, reicht nicht,
        unmöglich, nicht möglich, lernen sie nichts, lernt man nichts, nichts lernen, schleifen sich, falsch
        ein, falsch lernen, lernen es falsch, schlechte gewohnheiten, zu spät, hilft nicht, scheitern,
        scheitert, schlimmer, passiert etwas, was passieren, wehtun, katastrophe, lebensgefährlich, unsicher,
        abstürzen, verbrennen
    """,
    "simulator": """*simulator, *simulatoren, *simulators""",
    "small_simulator": """
        simulator, simulatoren, simulators, onlinesimulator, computersimulator, softwaresimulator, websimulator,
        handelssimulator, börsensimulator
    """,
}

_QUESTIONS = {
    Question.GOAL: Evidence(
        plain={
            Option.KNOWLEDGE: """
                {must} ...... wissen/kennen/verstehen/kennenlernen, wissen/kennen/verstehen {must},
                {must} ...... informiert sein/werden, {must} ...... bescheid wissen, nur/reines/rein/bloßes wissen,
                reine wissensvermittlung, wissensvermittlung, es geht um/ums wissen/kenntnisse/information,
                damit ... wissen/kennen/verstehen, reine/nur information, wissen was/wie/welche/wo/wann/warum,
                kennen lernen, {must} ...... vertraut sein, überblick bekommen, dinge die man wissen *,
                {not} wissen was/welche/wo/wann, kenntnis von/der
            """,
            Option.BEHAVIOR: """
                {must} ...... {deed}, {deed} {must}, {deed} können, lernen ...... zu *en, statt zu, anstatt zu,
                statt nur, es geht um/ums tun/können/verhalten/machen, ums tun, verhalten ändern, verhaltensänderung,
                gewohnheit, gewohnheiten, verhalten, wirklich nutzen/benutzen/tun/machen/anwenden,
                tatsächlich nutzen/benutzen/tun/machen/anwenden, in der praxis anwenden,
                anders arbeiten/handeln/reagieren/machen, wissen es/sie schon, wissen schon, kennen die * bereits/schon,
                halten sich {not}, {not} daran, tun es {not}, nicht um wissen/theorie, nicht ums wissen, haltung,
                aufhören, kennen die theorie, theorie kennen sie, in der lage sein, fähig sein, besser *en
            """,
        },
        hints={
            Option.KNOWLEDGE: """
                wissen, kennen, überblick, information, informationen, grundlagen, theorie, fakten, regeln, verstehen,
                nachschlagen, neuerungen
            """,
            Option.BEHAVIOR: """
                besser, zu früh, zu spät, zu oft, zu viel, zu wenig, anders, anwenden, können, fertigkeit, fertigkeiten
            """,
        },
        asides="""
            wir wissen noch nicht, wir wissen nicht, noch nicht wissen, wissen noch nicht, weiß noch nicht, wir wissen,
            kennen die regeln/theorie/schritte bereits/schon, kennen sie schon, nicht um wissen, nicht ums wissen,
            nicht nur wissen, kennen die theorie, wissen schon, wissen es schon, wissen sie schon
        """,
    ),
    Question.CORRECTION: Evidence(
        plain={
            Option.YES: """
                {coach} ... {intervenes}, {corrects} ... {at_once}, {at_once} ... {corrects}, {coach} ... {at_once},
                {at_once} ... {coach}, {intervenes}, unter aufsicht, {coach} ... {corrects} jede/jeden/jedes,
                {coach} steht daneben, steht daneben, {at_once} {intervenes}, wird/werden/muss/müssen {at_once} *,
                {at_once} {corrects} werden, beaufsichtigt, daneben steht
            """,
            Option.NO: """
                {corrects} ... {later}, {later} ... {corrects}, {corrects} kann/können/darf/dürfen ... {later}, kann
                warten, können warten, darf warten, {nobody} ... {corrects}, {nobody} {must} ... {corrects}, {nobody}
                ... korrigieren, {not} {corrects}, {not} {coach}, ohne {coach}, ohne
                trainer/coach/anleitung/korrektur/feedback, kein trainer/coach/ausbilder, {tool} ...
                zeigt/meldet/sagt/korrigiert/prüft/bewertet/gibt, zeigt/meldet/sagt/prüft/korrigiert das/die/der {tool},
                automatisch, automatische rückmeldung, musterlösung, lösungsblatt, selbsttest, selbstkontrolle, am
                nächsten tag, {coach} ... {later}, {not} {at_once} {corrects}, {not} {at_once}, keine
                sofortige/unmittelbare *, {nobody} schaut/greift/sieht/prüft, {later} reicht, {tool} ... {at_once},
                antwortet ... {later}
            """,
        },
        hints={
            Option.YES: """
                mit trainer, mit coach, mit einem trainer/coach/ausbilder, mit einer trainerin, mit ausbilder,
                {coach} {corrects}, {coach} ... {corrects}, angeleitet
            """,
            Option.NO: """
                quiz, kurzer test, lesen, e-learning, selbststudium, checkliste, pdf, faq, nachschlagen, selbstlernkurs
            """,
        },
        asides="""
            muss live, live sein, direkt am/an/im/in/vor/bei *, direkt nach *, gleichzeitig, gleichen inhalte, gleiche,
            später nachschlagen, test am ende, {not} direkt am/an
        """,
    ),
    Question.PEER: Evidence(
        plain={
            Option.YES: """
                in paaren, zu zweit, paarweise, in zweiergruppen, in dreiergruppen, in gruppen, in kleingruppen,
                in kleinen gruppen, in der gruppe, als gruppe, als team, im team, gemeinsam, zusammen, miteinander,
                gegeneinander, untereinander, mit kollegen, mit kolleginnen, mit ihren kollegen, mit anderen,
                mit den anderen, mit einem partner, mit partner, gegenseitig, voneinander, aneinander, das ganze team,
                ganzes team, ganze team, {peers} ... {vital}, {vital} ... {peers}, nicht ohne {peers}, gruppenarbeit,
                gruppendiskussion, teamübung, rollenspiele miteinander, diskutieren ... mit, streiten ... mit,
                diskussion mit, austausch mit, einander, im plenum, zu dritt, das gesamte team
            """,
            Option.NO: """
                allein, alleine, einzeln, jeder für sich, jede für sich, für sich, für sich allein, individuell,
                einzelarbeit, einzelübung, selbstständig, selbständig, eigenständig, eins zu eins, eins-zu-eins, einer
                nach dem anderen, eine nach der anderen, nacheinander, am eigenen schreibtisch, am eigenen arbeitsplatz,
                an ihrem schreibtisch, keine gruppe, ohne gruppe, keine gruppenarbeit, kein team, keine kollegen,
                {peers} ... {not} {vital}, {peers} ... keine rolle, {peers} ... unwichtig, {peers} ... {not} ...
                nötig/wichtig/notwendig/gebraucht, {peers} wäre/wären schön/nett, {not} {peers} nötig, ohne {peers},
                {not} in der gruppe, {not} gemeinsam, {not} zusammen, kein austausch, keine diskussion, keine
                besprechung, kein treffen, selbststudium, pro person einzeln
            """,
        },
        hints={
            Option.YES: "rollenspiel, rollenspiele, diskussion, diskussionen, austausch, gruppe",
            Option.NO: """
                e-learning, lesen, pdf, nachschlagen, selbstlernkurs
            """,
        },
        asides="""
            im team meeting, vertrauen einander, einander vertrauen, kennen einander, zusammenfassung,
            vor großen gruppen, vor einer gruppe, zielgruppe, einzelhandel, zusammen mit der konzernleitung,
            vertrauen sich, alleinarbeit, lassen sich allein
        """,
    ),
    Question.PRACTICE: Evidence(
        plain={
            Option.LIVE: """
                {simulator!small_simulator}, high-fidelity-simulator, vollmaßstäblich* simulator, *puppen, *phantomen,
                *phantome, {must} ... {live_words} sein/stattfinden/passieren/geschehen, {must} {live_words},
                {live_words} {must}, nur {live_words}, geht nur *, geht nur an/am/auf/im/in/mit/bei, funktioniert nur *,
                {cannot} ... {replaced}, {cannot} {replaced}, {not} {replaced}, vor ort, in präsenz,
                präsenzveranstaltung, präsenztraining, persönlich vor ort, von angesicht zu angesicht, im raum, in einem
                raum, im selben raum, im seminarraum, in echtzeit, live, am/im/an/auf/in/vor/mit {physical},
                am/im/an/auf/in/vor/mit der/dem/den/einer/einem/echten/unserer/unserem {physical},
                am/im/an/auf/in/vor/mit der/dem/den/einer/einem/unserer/unserem echten/realen/eigenen {physical}, an
                echten *, am echten *, mit echten *, auf der echten *, unter echten *, mit schauspielern, mit
                schauspieler, mit einem schauspieler, *puppe, *phantom, unter aufsicht, nur vor ort, {live_words} üben,
                reale patienten, echte patienten, im echten leben, übungsturm
            """,
            Option.ASYNC: """
                am bildschirm, auf dem bildschirm, am computer, am rechner, im browser, in der app, mit der app,
                mit einer app, online, e-learning, elearning, onlinekurs, online-kurs, webbasiert, testsystem,
                testumgebung, übungssystem, sandbox, schulungssystem, demosystem, hochladen, laden ... hoch,
                lädt ... hoch, einreichen, reichen ... ein, reicht ... ein, abgeben, geben ... ab, einsenden,
                schicken ... ein, nehmen sich auf, nehmen ... auf, aufnehmen, aufnahme, aufnahmen, aufzeichnung,
                aufzeichnungen, video aufnehmen, lässt sich simulieren, kann simuliert werden, keine übungen,
                keine übung, nichts zu üben, zu hause, von zuhause, von zu hause, asynchron, quiz, ein kurzer test,
                kurzer test, kurzes quiz, lesen und, selbsttest, musterlösung, beispieldateien, im lms, lernplattform,
                szenarien online, fälle online, klickstrecke, durchklicken, selbstlernkurs, forum, im selbststudium
            """,
        },
        hints={
            Option.LIVE: """
                rollenspiel, rollenspiele, in paaren, zu zweit, gemeinsam, zusammen, patienten, übung mit
            """,
            Option.ASYNC: """
                lesen, pdf, faq, video, videos, clips, checkliste, nachschlagen, im eigenen tempo, schriftlich, vorlage,
                seite, leitfaden
            """,
        },
        asides="""
            onlineshop, online-shop, online-banking, live gehen, geht live, gehen live, live-chat, {not} online,
            {not} am bildschirm, {not} am computer, onlinehandel, am nächsten *, mit der gruppe
        """,
    ),
}

DESCRIPTIONS: Final = Descriptions(
    apostrophe="",
    classes=_CLASSES,
    negators="""
        nicht, kein, keine, keinen, keiner, keinem, keinerlei, nie, niemals, niemand, niemanden, ohne, weder, noch,
        statt, anstatt, kaum
    """,
    no_negators="""
        nicht nur, nicht bloß, noch nicht, nicht zuletzt, immer noch, noch während, noch am, wissen noch, heute noch
    """,
    negators_end="aber, und, sondern, weil, dass, die, der, das, wenn, während, bis, oder, nur",
    doubts="""
        wir wissen noch nicht, wissen noch nicht, wir wissen nicht, weiß noch nicht, noch unklar, unklar, noch offen,
        ist offen, offen ob, noch nicht klar, nicht klar, nicht sicher, unsicher, noch nicht entschieden,
        nicht entschieden, steht noch nicht fest, kommt darauf an, hängt davon ab, noch in diskussion, noch zu klären,
        wird noch geklärt, müssen wir noch klären, hat * nicht gesagt, nicht gesagt, keine ahnung,
        vielleicht ...... vielleicht, unentschieden
    """,
    questions=_QUESTIONS,
    cases={
        Case.SIMULATION: CaseSigns(
            signs=(
                """ {simulator!small_simulator}, vollmaßstäblich* simulator,
                      großübung, vollübung, simulationszentrum, simulationsraum,
                    simulationsübung, vollsimulation, high-fidelity, katastrophenübung, stabsübung, leitstand,
                    komplexe simulation
                """,
            ),
            excludes={Question.PRACTICE: Option.ASYNC},
        ),
        Case.HANDS_ON: CaseSigns(
            signs=(
                """
                    *puppen, *phantomen, *phantome, übungsarmen, gabelstaplern, staplern, kränen, lkws, feuerlöschern,
                    leitern, fahrzeugen, maschinen, sägen, motorsägen, gerüsten, spritze setzen, verbände, verbänden,
                    kathetern, waffen, patient, patientinnen, *puppe, *phantom, patienten, patientin, spritze, spritzen,
                    nadel, blut, wunde, wunden, katheter, gabelstapler, stapler, kran, lkw, schweißen, schweißnaht,
                    schweißplatz, gurt, sicherungsgurt, klettern, turm, übungsturm, gerüst, leiter, feuerlöscher,
                    hochspannung, schaltanlage, drehmaschine, fräse, presse, säge, motorsäge, bagger, herzdruckmassage,
                    wiederbelebung, reanimation, erste hilfe, beatmung, verband, skalpell, atemschutz, abseilen, seil,
                    waffe, fahrzeug, ventil, übungsarm, arm, infusion
                """,
            ),
            needs={Question.CORRECTION: Option.YES, Question.PRACTICE: Option.LIVE},
        ),
        Case.HIGH_TRUST: CaseSigns(
            signs=(
                """
                    vertrauen sich, vertrauen einander, einander vertrauen, vertrauen fehlt, kein vertrauen,
                    wenig vertrauen, vertrauen wieder, vertrauen ist, vertrauen im team, vertrauen untereinander,
                    vertrauen verloren, gegenseitiges vertrauen, misstrauen, offener konflikt, konflikt im team,
                    konflikte im team, offen sagen, offen reden, offen sprechen, was schiefgelaufen ist,
                    was schief gelaufen ist, zerstritten, nicht mehr miteinander, aussprache, spaltung, gespalten,
                    wie sie zusammenarbeiten
                """,
                """
                    team, vorstand, geschäftsleitung, führungsteam, führungskreis, gremium, leitung, abteilung,
                    einander, sich, leitungsteam, geschäftsführung, gesellschafter
                """,
            ),
            needs_one={Question.PEER: Option.YES, Question.PRACTICE: Option.LIVE},
            excludes={Question.PRACTICE: Option.ASYNC, Question.CORRECTION: Option.YES},
        ),
        Case.SENSITIVE: CaseSigns(
            signs=(
                """
                    sterbende, sterbenden, sterben, tod, trauer, suizid, suizidal, belästigung, missbrauch, gewalt,
                    trauma, schlechte nachrichten, schlechter nachrichten, kündigungsgespräch, kündigungsgespräche,
                    trennungsgespräche, diskriminierung, mobbing, rassismus, psychische, sehr persönlich, emotional,
                    gefühle, sensibel, sensible, heikle gespräche, opfer, krebsdiagnose, hospiz, palliativ, angehörigen,
                    telefonseelsorge
                """,
            ),
            needs_one={Question.PEER: Option.YES, Question.CORRECTION: Option.YES},
            excludes={Question.PRACTICE: Option.ASYNC},
        ),
    },
    amounts=Amounts(
        numbers={
            2: "zwei",
            3: "drei",
            4: "vier",
            5: "fünf",
            6: "sechs",
            7: "sieben",
            8: "acht",
            9: "neun",
            10: "zehn",
            11: """
                elf
            """,
            12: """
                zwölf
            """,
            15: """
                fünfzehn
            """,
            20: """
                zwanzig
            """,
            25: """
                fünfundzwanzig
            """,
            30: """
                dreißig
            """,
            40: """
                vierzig
            """,
            50: "fünfzig",
            60: "sechzig",
            80: "achtzig",
            90: "neunzig",
            100: "hundert",
        },
        people="""
            personen, leute, teilnehmer, teilnehmende, teilnehmenden, teilnehmern, mitarbeiter, mitarbeitende,
            mitarbeitenden, mitarbeitern, angestellte, angestellten, beschäftigte, kollegen, *innen, *kräfte, *kräften,
            *leute, *leuten, *leiter, *leitern, *fahrer, *fahrern, azubis, auszubildende, auszubildenden, lernende,
            studierende, ärzte, ärzten, pfleger, schwestern, manager, managern, *techniker, *technikern, ingenieure,
            ingenieuren, *berater, *beratern, verkäufer, verkäufern, *arbeiter, *arbeitern, neue, freiwillige,
            freiwilligen, ehrenamtliche, ehrenamtlichen, helfer, helfern, controller, *assistenten, agenten, mitglieder,
            mitgliedern, köche, köchen, lehrer, trainees, menschen, frauen, männer, vorstände, schweißer, schweißern,
            bediener, wachleute, *helfer, *helfern
        """,
        crowds="gruppe von, team von, bis zu, gruppe mit, klasse mit, teilnehmer, teilnehmende, teilnehmerzahl",
        no_crowds="""
            gruppen zu, gruppen von, gruppen mit, je, pro, jeweils, als, unter, über, zwischen, der, bis, mindestens,
            weniger als, mehr als, zwischen * und
        """,
        no_adjectives="{small}",
        minutes="min, minuten, minute, minütige, minütiger, minütiges, minütigen",
        hours="h, std, stunde, stunden, stündige, stündiger, stündiges, stündigen",
        lengths={
            30: "eine halbe stunde, einer halben stunde, halbe stunde",
            60: "eine stunde, einer stunde, einstündig*",
            90: "anderthalb stunden, eineinhalb stunden, 90-minütig*",
            120: "zweistündig*",
            180: "dreistündig*",
        },
        no_lengths="""
            innerhalb von, binnen, unter, alle, nach, pro, als, in, weniger als, ersten, letzten, jede, bis zu, über,
            erste, vor
        """,
        no_sessions="""
            clip, clips, video, videos, e-learning, quiz, später, vorher, pro, am tag, pro woche, täglich, wöchentlich,
            film, modul, module, test, lesezeit
        """,
        no_days="""
            ab, ab dem, seit, seit dem, bis, bis zum, vor, vor dem, nach, nach dem, jeden, gültig ab, stand, vom,
            spätestens am
        """,
    ),
    missed="""
        ohne ...... {goes_wrong}, {goes_wrong} ... ohne, wenn niemand/keiner/kein/keine ...... {goes_wrong},
        {goes_wrong} ... wenn niemand/keiner/kein/keine, fehlt ...... {goes_wrong}, {goes_wrong} ... wenn ...
        fehlt
    """,
    common="""
        der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, aber, nicht, kein, keine,
        ist, sind, wird, werden, muss, müssen, sollen, soll, sie, wir, er, ihr, ihre, ihren, unsere, unser,
        mit, für, von, vom, zu, zum, zur, auf, am, im, bei, nach, aus, über, wenn, weil, dass, wie, auch,
        jeder, alle, sich, es, noch, nur, schon, um, bis, kann, können, haben, hat, sofort, üben, wissen,
        kennen, allein, ohne, durch, beim, was, wo, dabei, gleich, neuen, neue
    """,
    lead_ins="""
        wir brauchen, wir wollen, wir möchten, wir planen, ich brauche, ich möchte, ich plane, geplant ist, es
        geht um, hallo, bitte, wir möchten dass, ich möchte dass, wir hätten gern, ich hätte gern, dass, guten
        tag, guten morgen, servus, moin, wir benötigen, ich benötige, wir suchen, ein, eine, einen, unser,
        unsere, wir bieten, wir haben, ziel ist dass, ziel ist es, thema, das thema ist, gesucht, können sie,
        kannst du, es soll, wir veranstalten, wir machen, wir führen
    """,
    articles="""
        der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, unser, unsere, unseren, unserer,
        unserem, unseres, ihre, ihren, ihrer, alle, allen, neuen, neuem, neuer, neue, dem thema, thema
    """,
    generics="""
        schulung, schulungen, training, trainings, kurs, lehrgang, seminar, workshop, workshops, fortbildung,
        weiterbildung, ausbildung, unterweisung, einweisung, einführung, session, webinar, live,
        live-schulung, online-schulung, e-learning, veranstaltung, auffrischung, auffrischungskurs,
        tagesseminar, tagesworkshop, *tägige schulung, *tägiger workshop, *tägiges seminar, *stündige
        schulung, *stündiger workshop, kurze schulung, kurzer workshop, neue schulung
    """,
    subjects="""
        {generic} ... ... zum thema/themen, {generic} ... ... rund um, {generic} ... ... über/zu/zum/zur,
        {generic} in, schulen/trainieren/ausbilden/fortbilden/weiterbilden ... ... in/zu/zum/zur/im
    """,
    openers="""
        sie, alle, jeder, jede, wir, es, man, die teilnehmer, die teilnehmenden, dabei, der trainer, die
        trainerin, der ausbilder, der coach, ein trainer, ein coach, kein, keine, niemand, zu zweit,
        gemeinsam, allein, einzeln, in gruppen, in kleinen gruppen, mit, am, an, auf, im, die leute, das team,
        live, sollen, müssen, üben, geübt
    """,
    tails="""
        für, mit, am, von, zu, über, ca, circa, etwa, rund, unsere, unseren, die, den, der, das, bis, und, in, im, an,
        je, vom, ein, eine, alle
    """,
    joints="""
        und, oder, aber, sondern, weil, dass, damit, wenn, während, bis, ob, sobald, denn, wobei, wo,
        sonst, sowie, als, wie
    """,
)
