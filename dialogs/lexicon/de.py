"""German, as people type it in chat in Germany, Austria and Switzerland."""

from typing import Final

from dialogs.grid import Case, Option, Question
from dialogs.lexicon import Calendar, Change, Command, Lexicon, Speech, Subject

_SPEECH = Speech(
    yes="""
        ja, jaa, jap, jep, jepp, jup, jupp, jo, joa, joo, jau, jawohl, jawoll, jop, yes, yep, yup, yeah, yess, ja bitte,
        ja gerne, auf jeden fall, auf jedn fall, auf jedenfall, auf jeden, auf alle fälle, aufjedenfall, jedenfalls ja,
        kein zweifel, ohne zweifel, keine frage, ohne frage, gar keine frage, sehr sogar, und wie, führt kein weg
        vorbei, kein weg dran vorbei, sehr sehr, ja eh, eh klar, na klar, na sicher, ja sicher, ja klar, ja doch, aber
        ja, ja schon, ja sehr, 👍, ✅, ✔, ☑, 👌, 💯, 🙌
    """,
    no="""
        nein, neinn, nö, nöö, nee, neee, nope, nöp, nah, na na, nein danke, mitnichten, nie und nimmer, nicht die spur,
        nicht im geringsten, kein bisschen, nicht dass ich wüsste, nicht das ich wüsste, sehe ich nicht so, seh ich
        nicht so, sehe keinen bedarf, seh keinen bedarf, kein bedarf, keinen bedarf, wohl kaum, eher kaum,
        unwahrscheinlich, nicht viel, denke/glaube/glaub/denk eher nein, denke/glaube/glaub/denk ich eher nein,
        bezweifle ich, das bezweifle ich, ich bezweifle es, 👎, ❌, ✖, 🚫, ⛔, 🙅
    """,
    assent="""
        definitiv, defintiv, absolut, sicher, sicherlich, sicha, bestimmt, natürlich, natürli, natüüürlich,
        selbstverständlich, selbstredend, klar, klaro, klar doch, logisch, logo, gewiss, eindeutig, freilich,
        zweifellos, zweifelsohne, unbedingt, voll, total, 100%, 100 prozent, hundertprozentig, 100 prozentig,
        garantiert, wahrscheinlich, wahrsch, wahrscheinlich schon, vermutlich, vermutl, vmtl, höchstwahrscheinlich,
        ziemlich sicher, wohl, wohl schon, anzunehmen, meistens, meist, in der regel, i d r, idr, normalerweise,
        üblicherweise, im normalfall, in den meisten fällen, grossteils, grösstenteils, weitgehend, überwiegend, im
        prinzip, prinzipiell, grundsätzlich, im grunde, mehr oder weniger, gewissermassen, fast immer, so gut wie immer,
        denke/denk/glaube/glaub/schätze/schätz/meine/vermute/finde/fürchte schon,
        denke/denk/glaube/glaub/schätze/schätz/meine/vermute/finde/fürchte mal/eher/doch schon,
        denke/denk/glaube/glaub/schätze/schätz/meine/vermute/finde/fürchte ich schon,
        denke/denk/glaube/glaub/schätze/schätz/meine/vermute/finde/fürchte ich mal/eher/doch schon, ich
        denke/denk/glaube/glaub/schätze/schätz/meine/vermute/finde/fürchte schon, ich
        denke/denk/glaube/glaub/schätze/schätz/meine/vermute/finde/fürchte mal/eher/doch schon, ich
        denke/denk/glaube/glaub/schätze/schätz/meine/vermute/finde/fürchte ich schon, ich
        denke/denk/glaube/glaub/schätze/schätz/meine/vermute/finde/fürchte ich mal/eher/doch schon,
        denke/denk/glaube/glaub/schätze/vermute/hoffe/meine/nehme ja,
        denke/denk/glaube/glaub/schätze/vermute/hoffe/meine/nehme mal ja, ich
        denke/denk/glaube/glaub/schätze/vermute/hoffe/meine/nehme ja, ich
        denke/denk/glaube/glaub/schätze/vermute/hoffe/meine/nehme mal ja, würd/würde sagen ja, würd/würde mal sagen ja,
        würd/würde ich sagen ja, würd/würde ich mal sagen ja, davon gehe ich aus, gehe ich von aus, sehr wohl, will ich
        meinen, das will ich meinen, würde ich schon sagen
    """,
    leaning="""
        ich denke, denke, denk, ich denk, ich glaube, ich glaub, glaube, glaub, ich schätze, schätze, schätz, ich meine,
        ich finde, finde, ich nehme an, nehme an, ich vermute, vermute, ich würde/würd sagen, ich würde/würd mal sagen,
        würde/würd sagen, würde/würd mal sagen, würde/würd ich sagen, würde/würd ich mal sagen, sagen wir, sag ma, sag
        mal so, tendiere/tendier zu, tendiere/tendier eher zu, tendiere/tendier ich zu, tendiere/tendier ich eher zu,
        tendenziell, tendenz, ich gehe davon aus, meiner meinung nach, m e, mmn, imho, eher, vor allem, vorallem, v a,
        hauptsächlich, in erster linie, primär, vorwiegend, wenn dann, im zweifel, am ehesten, nach gefühl, gefühlt
    """,
    yes_alone="""
        j, ja ja, jaja, ok ja, genau, exakt, richtig, stimmt, korrekt, so ist es, ist so, is so, das ist so, ist es, das
        ist es, ist der fall, das ist der fall, trifft zu, das trifft zu, immer, schon, doch, doch doch, sehr, stark,
        enorm, tut es, das stimmt, in hohem masse, brauchen wir, das brauchen wir, brauchen wir schon, braucht es,
        brauchts, das braucht es, das brauchts, braucht man, muss sein, das muss sein, müssen sie, muss, sollte schon,
        sollten sie, eh, gern, gerne, freilich schon, braucht ma
    """,
    no_alone="""
        n, ne, nä, na, naa, non, no, ne ne, nene, na geh, falsch, nicht richtig, stimmt nicht, nie, nimmer, kaum,
        selten, eher selten, ganz selten, fast nie, so gut wie nie, nicht, eher nicht, ned, net, nich, nöd, nid, keiner,
        keine, ist nicht der fall, trifft nicht zu, wenig, eher wenig, weniger, eher weniger, minimal, nicht sehr, nix,
        ist nicht so, ne du, ne eher nicht, na eher ned, nein nein, brauchen wir nicht/ned/net, braucht es nicht
    """,
    unsure="""
        weiss/weis ich/es/das/noch/leider/i/man nicht/ned/net/nich/nöd, weiss/weis ich/es/das noch/leider/jetzt
        nicht/ned/net/nich, weiss/weis nicht/ned/net/nich/nöd/nid/nit, weiss ich es/das nicht/ned, weiss ich es/das noch
        nicht/ned, weiss es/das noch nicht/ned/gar, woass/waas ned/net, woass/waas i/es/des ned/net, weiss nimmer, weiss
        ichs nicht, weissned, weissnet, weissnich, wissen wir nicht/ned, wissen wir noch/leider/selbst/selber nicht/ned,
        wir wissen nicht/ned, wir wissen noch nicht/ned, wir wissen es/das nicht/ned, wir wissen es/das noch nicht/ned,
        wissen es/das/noch nicht, wissen es/das/noch noch/selbst/selber nicht, wissen noch nicht, keine ahnung, keinen
        plan, kein plan, keine idee, ka ahnung, kan plan, keine meinung, keine präferenz, kein schimmer, keinen
        schimmer, keine genaue ahnung, keinerlei ahnung, hob i ka ahnung, k a, unsicher, ungewiss, fraglich, schlecht zu
        sagen, nicht/ned/net sicher/schlüssig, nicht/ned/net ganz/so/wirklich/100/völlig/mehr/hundertprozentig
        sicher/schlüssig, nicht hundert prozent sicher, nicht 100 prozent sicher, unschlüssig, kommt
        drauf/darauf/draufan, kommt drauf/darauf/draufan an, kommt immer/ganz/halt/wohl/natürlich/echt/sehr/stark
        drauf/darauf/draufan, kommt immer/ganz/halt/wohl/natürlich/echt/sehr/stark drauf/darauf/draufan an, kommt auf,
        kommt immer/ganz/halt/wohl/natürlich auf, kommt aufs, drauf ankommt, darauf ankommt, drauf an, je nach, jenach,
        je nachdem, jenachdem, hängt ab, hängt davon, hängt von/vom/am/an, hängt ganz/stark/sehr von/vom/am/an, abhängig
        von/vom/davon, situationsabhängig, themenabhängig, situativ, fallweise, fallabhängig, von fall zu fall, im
        einzelfall, einzelfall, unterschiedlich, ganz verschieden, sehr verschieden, verschieden, variiert, variabel,
        manchmal, ab und zu, ab und an, hin und wieder, gelegentlich, mitunter, zeitweise, phasenweise, bei manchen, für
        manche, bei einigen, für einige, in manchen fällen, in einigen fällen, manche ja, manche schon, einige schon,
        mal so mal so, mal so mal anders, mal ja mal nein, teils teils, teilweise, zum teil, z t, zt, tw, bedingt, nur
        bedingt, in teilen, halbwegs, jein, vielleicht, vielleich, vieleicht, villeicht, vllt, vlt, viell, vll, evtl,
        evt, ev, eventuell, evtuell, möglicherweise, womöglich, unter umständen, u u, gegebenenfalls, ggf, könnte/könnt
        sein, könnte/könnt schon/gut sein, kann sein, kann schon/gut/auch sein, mag sein, möglich wärs, möglich wäre es,
        schwer/schwierig zu sagen/beurteilen/beantworten/entscheiden/einschätzen, nicht einfach/leicht/so einfach/so
        leicht zu sagen/beurteilen/beantworten/entscheiden, lässt sich nicht/schwer sagen/beantworten/beurteilen, lässt
        sich nicht/schwer so/pauschal/genau/einfach sagen/beantworten/beurteilen, lässt sich noch/so nicht/schwer
        sagen/beantworten/beurteilen, lässt sich noch/so nicht/schwer so/pauschal/genau/einfach
        sagen/beantworten/beurteilen, kann ich/man nicht sagen/beurteilen/einschätzen/beantworten/entscheiden, kann
        ich/man nicht genau/pauschal sagen/beurteilen/einschätzen/beantworten/entscheiden, kann ich/man
        so/noch/jetzt/leider/das nicht sagen/beurteilen/einschätzen/beantworten/entscheiden, kann ich/man
        so/noch/jetzt/leider/das nicht genau/pauschal sagen/beurteilen/einschätzen/beantworten/entscheiden, kann ich/i
        ned/net/nich sagen, kann ich/i noch ned/net/nich sagen, kann nicht sagen/beurteilen/einschätzen, kann noch nicht
        sagen/beurteilen/einschätzen, kann es/das nicht sagen/beurteilen/einschätzen, kann es/das noch nicht
        sagen/beurteilen/einschätzen, nicht beurteilen, nicht einschätzen, nicht entscheiden, pauschal nicht, noch nicht
        entschieden/festgelegt/klar/bekannt/geklärt/fix/definiert/sicher/besprochen/überlegt, noch nicht ganz
        entschieden/festgelegt/klar/bekannt/geklärt/fix/definiert/sicher/besprochen/überlegt, nicht entschieden, nicht
        festgelegt, nicht definiert, nicht geklärt, nicht bekannt, unbekannt, keine entscheidung, unentschieden,
        unentschlossen, hin und hergerissen, hin und her gerissen, zwiegespalten, noch offen, ist offen, steht nicht
        fest, steht noch nicht fest, steht noch aus, zu klären, wird
        geklärt/abgeklärt/diskutiert/besprochen/entschieden, wird noch
        geklärt/abgeklärt/diskutiert/besprochen/entschieden, in klärung, in abklärung, noch nicht, noch ned, noch net,
        noch nix, in diskussion, in abstimmung, diskutieren wir noch, diskutieren noch, klären wir noch, überlegen noch,
        überlegen wir noch, offene frage, unklar, nicht/ned/net klar, nicht/ned/net ganz/so/mehr klar, mir nicht klar,
        muss/müssen/müsste ich/wir/noch/erst
        fragen/nachfragen/abklären/klären/überlegen/prüfen/schauen/checken/nachdenken/besprechen, muss/müssen/müsste
        ich/wir/noch/erst noch/erst/mal
        fragen/nachfragen/abklären/klären/überlegen/prüfen/schauen/checken/nachdenken/besprechen, muss/müssen ich/wir
        das fragen/abklären/klären/prüfen/besprechen, muss/müssen ich/wir das noch/erst
        fragen/abklären/klären/prüfen/besprechen, muss ich mir überlegen, muss ich mir noch überlegen, müssen wir uns
        überlegen, müssen wir uns noch überlegen, muss/müssen noch/erst mit/beim, muss/müssen ich/wir noch/erst
        mit/beim, muss/müsste/müssten/müssen ich/wir mit/beim, muss/müsste/müssten/müssen ich/wir das/noch/erst
        mit/beim, muss ich den/die/meine/meinen/unsere/unseren
        kunden/kundin/auftraggeber/auftraggeberin/chef/chefin/fachbereich/trainer/kollegen/kollegin/sponsor fragen, muss
        ich noch/erst den/die/meine/meinen/unsere/unseren
        kunden/kundin/auftraggeber/auftraggeberin/chef/chefin/fachbereich/trainer/kollegen/kollegin/sponsor fragen, muss
        den/die/meinen/meine kunden/kundin/auftraggeber/chef/chefin/fachbereich/trainer/kollegen/kollegin fragen, muss
        noch/erst den/die/meinen/meine kunden/kundin/auftraggeber/chef/chefin/fachbereich/trainer/kollegen/kollegin
        fragen, kunden/kundin/auftraggeber/chef/chefin/trainer fragen, darüber/drüber nachdenken/schlafen,
        frage/frag/klär/kläre/prüfe ich, frage/frag/klär/kläre/prüfe ich nach/ab, frage/frag/klär/kläre/prüfe ich
        noch/mal/das, frage/frag/klär/kläre/prüfe ich noch/mal/das nach/ab, ich frag/frage nach, muss erst/noch
        geklärt/besprochen/entschieden werden, mal schauen, mal sehen, schau ma mal, schau ma, schauen wir mal, werden
        wir sehen, muss ma schauen, gute frage, interessante frage, wer weiss, was weiss ich, frag mich nicht, frag mich
        was leichteres, keiner weiss, weiss keiner, weiss niemand, mir egal/wurst/wurscht/schnuppe/gleich, mir
        ist/völlig/ganz/eigentlich egal/wurst/wurscht/schnuppe/gleich, ist mir egal/wurst/wurscht/schnuppe/gleich, egal,
        wurscht, spielt keine rolle, was empfiehlst du, was empfehlen sie, was würdest du
        empfehlen/sagen/vorschlagen/machen, was würden sie empfehlen/sagen/vorschlagen/machen, was schlägst du vor, was
        schlagen sie vor, was denkst du, was denken sie, was meinen sie, sag du, sag du es mir, sagen sie es mir,
        entscheide du, entscheiden sie, sag/sage ich später, sag/sage ich dir/ihnen später, entscheide ich später,
        entscheiden wir später, später entscheiden/klären/beantworten, klären wir später, klären wir das später, das
        später klären, melde mich, geb noch bescheid, gebe noch bescheid, noch nicht
        überlegt/entschieden/nachgedacht/besprochen/geklärt, darüber nicht nachgedacht, gar nicht überlegt, haben wir
        noch nicht, hab ich noch nicht, habe ich noch nicht, nicht überlegt, überfragt, zwischen beiden, nicht
        festlegen, 50 50, fifty fifty, halb halb, tbd, tbc, tba, 🤷
    """,
    unsure_alone="""
        ka, kp, mal so mal so, mal ja mal nein, überspringen, skip, nächste frage, weiter, ein bisschen, ein wenig, ein
        bissl, a bissl, bissl, bisschen, etwas, naja, na ja, nunja, so lala, mittel, geht so, nicht immer, nicht oft,
        oft, oftmals, häufig, hm, hmm, hmmm, puh, puhh, tja, tjo, schwierig, schwer, schwierige frage, schwere frage,
        knifflig, heikel zu sagen, niemand weiss es, offen, beides möglich, alles möglich, möglich, teils, je, gut
        möglich, so und so, solala, halb, ned immer, nicht ganz
    """,
    hold_alone="""
        warte, warte mal, wart, wart mal, warten, warten sie, warten sie bitte, warte kurz, nein warte, ne warte, nein
        wart, nein moment, ne moment, moment, moment mal, moment bitte, einen moment, ein moment, einen moment bitte,
        kleinen moment, augenblick, sekunde, eine sekunde, sek, halt, nein halt, stopp mal, momenterl, sorry nein warte,
        nein sorry, äh nein warte, oh warte, hoppla, ups warte, nein noch nicht, ja warte, bin gleich zurück, komme
        gleich, antworte gleich, mach ich gleich
    """,
    positions=(
        """
            1, 1 option, eins, erste, erster, erstes, ersteres, das/die/der/den erste/ersten/erstere, erste/1
            option/antwort/frage/möglichkeit/fall/variante, das/die/der/den erste/ersten
            option/antwort/möglichkeit/fall/variante/knopf/button,
            option/nummer/nr/antwort/nummero/variante/möglichkeit/punkt/fall 1/eins, nr1, ich nehme das/die erste
        """,
        """
            2, zwei, zweite, zweiter, zweites, zweiteres, das/die/der/den zweite/zweiten, zweite/2
            option/antwort/möglichkeit/fall/variante, das/die/der/den zweite/zweiten
            option/antwort/möglichkeit/fall/variante/knopf/button,
            option/nummer/nr/antwort/nummero/variante/möglichkeit/punkt/fall 2/zwei, nr2, ich nehme das/die zweite
        """,
        """
            3, drei, dritte, dritter, drittes, das/die/der/den dritte/dritten, dritte/3
            option/antwort/möglichkeit/fall/variante, das/die/der/den dritte/dritten
            option/antwort/möglichkeit/fall/variante/knopf/button,
            option/nummer/nr/antwort/nummero/variante/möglichkeit/punkt/fall 3/drei, nr3, ich nehme das/die dritte
        """,
        """
            4, vier, vierte, vierter, viertes, das/die/der/den vierte/vierten, vierte/4
            option/antwort/möglichkeit/fall/variante, das/die/der/den vierte/vierten
            option/antwort/möglichkeit/fall/variante/knopf/button,
            option/nummer/nr/antwort/nummero/variante/möglichkeit/punkt/fall 4/vier, nr4, ich nehme das/die vierte
        """,
        """
            5, fünf, fünfte, fünfter, fünftes, das/die/der/den fünfte/fünften, fünfte/5
            option/antwort/möglichkeit/fall/variante, das/die/der/den fünfte/fünften
            option/antwort/möglichkeit/fall/variante/knopf/button,
            option/nummer/nr/antwort/nummero/variante/möglichkeit/punkt/fall 5/fünf, nr5
        """,
        """
            6, sechs, sechste, sechster, sechstes, das/die/der/den sechste/sechsten, sechste/6
            option/antwort/möglichkeit/fall/variante, das/die/der/den sechste/sechsten
            option/antwort/möglichkeit/fall/variante/knopf/button,
            option/nummer/nr/antwort/nummero/variante/möglichkeit/punkt/fall 6/sechs, nr6
        """,
    ),
    modals="sollen, sollten, solln, müssen",
    purposes="",
    no_doers="""
        es, das, dies, ich, wir, du, ihr, man, training, trainings, kurs, kurse, session, sessions, workshop, schulung,
        schulungen, seminar, seminare, programm, ziel, inhalt, inhalte, antwort, modul, module, thema, themen, übung,
        übungen, praxis, feedback, korrektur, was, wer, welche, und, oder, aber, daten, termine, unterlagen, folien,
        plätze, kosten
    """,
    no_deeds="""
        sein, haben, werden, bekommen, erhalten, wissen, kennen, verstehen, lernen, lesen, hören, sehen, anschauen,
        ansehen, schauen, zuschauen, fühlen, wollen, mögen, denken, glauben, meinen, finden, überlegen, entscheiden,
        fragen, klären, prüfen, checken, teilnehmen, mitmachen, abschliessen, absolvieren, bestehen, machen, tun,
        treffen, kommen, anreisen, reisen, fahren, gehen, warten, zuhören, studieren, besuchen, merken, erkennen,
        identifizieren, schätzen, diskutieren, besprechen, reden, sprechen, austauschen, zustimmen, sagen, brauchen,
        sorgen, auswendig, beenden, starten, beginnen, anfangen, buchen, planen, wählen, aussuchen, schicken, senden,
        zahlen, bezahlen, unterschreiben, registrieren, anmelden, einloggen, mitbringen, mitnehmen, vorbereiten, dabei,
        sitzen, schlafen, arbeiten, üben, trainieren, bleiben, bestätigen, ausfüllen, lachen, spass, nötig, fertig,
        online, live, hier, dort, morgen, heute, gut, besser, dürfen, müssen, sollen, lassen, informiert, da, raus, hin,
        weg
    """,
    negators="""
        nicht, nich, nciht, nict, ned, net, nöd, nid, nie, niemals, nimmer, kaum, selten, nicht mehr, nicht unbedingt,
        nicht zwingend, nicht wirklich, nicht so, nicht sehr, nicht ganz so, nicht besonders, nicht gerade, nicht grad,
        nicht immer, nicht notwendigerweise, nicht extra, überhaupt nicht, überhaupt ned, gar nicht, gar ned, gar net,
        ganz und gar nicht, auch nicht, eh nicht, ned unbedingt, net unbedingt, ned wirklich, nicht direkt nötig, weder,
        noch nie, eher nicht, eher ned, wohl kaum, nichts, nix, nichtmal, nicht einmal, nicht mal, sicher
        nicht/ned/net/nich, bestimmt nicht/ned, wohl nicht, gewiss nicht, bezweifle, bezweifel, auf keinsten fall, unter
        keinen umständen, unter gar keinen umständen, keinesfalls, keineswegs, auf keinen fall, auf gar keinen fall, ja
        nicht, bloss nicht, bitte nicht
    """,
    lacking="""
        ohne, statt, anstatt, anstelle, anstelle von, weniger, lieber nicht, null, niemand, mangels
    """,
    without="ohne",
    harms="""
        gefährlich, zu gefährlich, gefahr, riskant, risiko, falsch*, fehler*, verlernen, scheiter*, vergessen,
        vergisst, schlechte/falsche gewohnheiten, langweilig, öde, einsam, lernen/lernt nichts, lernen sie/es
        nicht, nichts gelernt, schädlich, schaden*, unfall, unfälle, verletz*, chaos, verloren, sinnlos,
        nutzlos, katastroph*, geben auf, springen ab, zeitverschwendung, bringt nichts, geht schief,
        schiefgehen, schlecht, bleiben hängen
    """,
    more="mehr, eher, lieber, vielmehr, wichtiger",
    than="als",
    less="weniger",
    missing="fehlt, fehlen, mangelt",
    determiner="""
        kein, keine, keinen, keinem, keiner, keines, keins, koa, ka, keinerlei, gar kein, gar keine, gar keinen,
        überhaupt kein, überhaupt keine, überhaupt keinen
    """,
    beyond="""
        nicht nur, ned nur, net nur, nich nur, nicht bloss, nicht ausschliesslich, nicht rein, mehr als, mehr als nur,
        nicht alleine um, geht über, hinaus, weit über, nicht einfach nur, nicht lediglich, nicht allein um
    """,
    needed="""
        nötig, notwendig, wichtig, ganz wichtig, sehr wichtig, enorm wichtig, essenziell, essentiell, essenziel,
        essentiel, erforderlich, unerlässlich, unverzichtbar, unabdingbar, unentbehrlich, unumgänglich, unersetzlich,
        unersetzbar, entscheidend, matchentscheidend, zentral, zentraler, zwingend, pflicht, ein muss, must have,
        musthave, must, a und o, um und auf, das a und o, das um und auf, kern, der kern, kernstück, elementar,
        fundamental, grundlegend, wesentlich, ausschlaggebend, obligatorisch, verpflichtend, vorgeschrieben, gefragt,
        gefordert, dringend, kritisch, unausweichlich, alternativlos, ohne alternative, keine alternative, relevant, von
        bedeutung, bedeutend, das wichtigste, das ziel, der fokus, im vordergrund, steht im vordergrund, im fokus, im
        mittelpunkt, schwerpunkt, hauptsache, darum geht es, darum gehts, genau darum geht es, voraussetzung, bedingung,
        unvermeidlich, ist gold wert, lebenswichtig, überlebenswichtig, sinn der sache, priorität, hohe priorität, führt
        kein weg dran vorbei, nicht wegzudenken, nicht ersetzbar, nicht zu ersetzen, durch nichts zu ersetzen, ersetzt
        nichts
    """,
    must="""
        muss, müssen, müsste, müssten, musst, müss, mus, soll, sollen, sollte, sollten, solln, brauchen, braucht,
        brauche, brauch, bräuchte, bräuchten, brauchts, brauchen wir, braucht es, braucht man, braucht ma, benötigen,
        benötigt, erfordert, erfordern, verlangt, verlangen, bedarf, geht nur, gehts nur, geht/klappt/funktioniert
        leider/eigentlich/halt/wirklich/echt/definitiv/eher/sicher/da/hier nur, funktioniert nur, klappt nur,
        funktionieren nur, gehen nur, lässt sich nur, kann man nur, kann nur, können nur, macht nur sinn, nur sinnvoll,
        nur möglich, haben zu, hat zu, muss ja, müssen ja, brauchen ja, braucht ja, lebt von, leben von, lebt vom, leben
        vom, steht und fällt mit, kommt nur in frage, muss schon, müssen schon, will, wollen, wünschen, gewünscht,
        möchten, möchte, woin, geht am besten, gehts am besten, am besten, ned ohne
    """,
    fine="""
        reicht, reichen, reicht völlig, reicht vollkommen, reichts, würde reichen, langt, langts, genügt, genügen,
        genügend, ausreichend, ausreichen, ausreicht, geht, gehts, geht es, gehen, geht ja, geht auch, gehts auch, geht
        eh, geht schon, reicht ja, reicht eh, klappt, klappen, funktioniert, funktionieren, passt, passt schon, ok,
        okay, oke, okey, in ordnung, i o, kein problem, kein thema, kein ding, unproblematisch, problemlos, gut, gut
        genug, möglich, machbar, denkbar, vertretbar, akzeptabel, zumutbar, sinnvoll, tuts, tut es, tuts auch, tut es
        auch, bewährt, lässt sich machen, kann man machen, ist drin, erlaubt, einfach, leicht, locker, easy, tauglich,
        geeignet, eignet sich, angemessen, perfekt, super, prima, fein, bestens, ideal, optimal, vollkommen,
        realistisch, spricht nichts dagegen, wäre möglich, wäre ok, wäre okay, wäre in ordnung, schnell genug, früh
        genug, bald genug
    """,
    optional="""
        optional, freiwillig, nett, ganz nett, nice, nice to have, nicetohave, wäre/wär/wären
        schön/gut/nett/toll/hilfreich/super/nice/fein/wünschenswert/nützlich/cool/besser/ideal/praktisch,
        schön/gut/nett/toll/hilfreich/super/nice/fein/besser wäre/wär/wenn/wärs, schön zu haben, hilfreich, nützlich,
        förderlich, hilft, würde helfen, könnte helfen, schadet nicht, schadet nie, kann nicht schaden, schadet ned,
        kann ned schaden, von vorteil, vorteilhaft, ein vorteil, ein plus, pluspunkt, ein bonus, bonus, empfehlenswert,
        empfohlen, wünschenswert, willkommen, unnötig, unnotwendig, überflüssig, kein muss, keine pflicht, keine
        notwendigkeit, keine voraussetzung, keine bedingung, keine priorität, kein zwang, zweitrangig, nachrangig,
        nebensächlich, nebensache, unwichtig, unwesentlich, irrelevant, egal ob, entbehrlich, verzichtbar, verzichten,
        darauf verzichten, drauf verzichten, kann man verzichten, übertrieben, overkill, luxus, kür, halb so wild, halb
        so schlimm, nicht so schlimm, nicht schlimm, ned schlimm, sahnehäubchen, tüpfelchen, tüpfelchen auf dem i, i
        tüpferl, muss/müssen/müsste/müssten/braucht/brauchen/muass nicht/ned/net/nich,
        muss/müssen/müsste/müssten/braucht/brauchen/muass nicht/ned/net/nich unbedingt/zwingend/wirklich/immer/extra,
        muss/müssen aber/auch/ja/es/das/man nicht/ned/net, muss/müssen aber/auch/ja/es/das/man nicht/ned/net
        unbedingt/zwingend/wirklich/immer, nicht nötig, ned nötig, net nötig, nicht notwendig, nicht wichtig, nicht
        erforderlich, nicht essenziell, nicht essentiell, nicht entscheidend, nicht zentral, nicht zwingend
        nötig/notwendig/erforderlich, nicht unbedingt nötig/notwendig/erforderlich, unbedingt
        nötig/notwendig/erforderlich ist/isses es/das nicht, nicht der punkt, nicht das ziel, nicht relevant, nicht so
        wichtig, ned so wichtig, ned wichtig, net wichtig, nicht gebraucht, wird nicht gebraucht/benötigt, werden nicht
        gebraucht/benötigt, nicht benötigt, brauchts nicht/ned/net/nich, brauch i ned, brauchen/braucht/benötigen
        wir/es/sie/man/ma nicht/ned/net/nich/keine/keinen, braucht keiner, braucht niemand, keine nötig, kein nötig,
        geht/gehts/klappt/funktioniert/reicht auch/ja/eh ohne, geht/gehts/klappt/funktioniert ohne, auch ohne, eh ohne,
        machbar ohne, möglich ohne, ohne möglich, ein extra, zusatz, beiwerk, draufgabe, kein wirklicher bedarf
    """,
    impossible="""
        unmöglich, geht/gehts/klappt/funktioniert/reicht/reichen/genügt/genügen/gehen/funktionieren/langt/ginge/klappen
        nicht/ned/net/nich/nimmer, geht/klappt/funktioniert/reicht so/gar/leider/einfach nicht/ned/net,
        geht/klappt/funktioniert gar/überhaupt nichts/nix, geht nix, geht nichts, geht schlecht, geht kaum, schlecht
        möglich, kaum möglich, schwer möglich, schwer machbar, kaum machbar, nicht möglich, nicht machbar, nicht
        sinnvoll, nicht drin, zu spät, zu langsam, zu riskant, zu gefährlich, zu wenig, zu heikel, sinnlos, nutzlos,
        zwecklos, unbrauchbar, unrealistisch, undenkbar, nicht denkbar, unvorstellbar, unzureichend, ungenügend,
        inakzeptabel, unzumutbar, ungeeignet, nicht geeignet, untauglich, nicht ausreichend, ausgeschlossen, kommt nicht
        in frage, nicht in frage, keine option, keine lösung, kein ersatz, ersetzt das nicht, ersetzt nicht, kann das
        nicht ersetzen, kann nicht ersetzen, nicht ersetzen, bringt nichts, bringt nix, bringt da nichts, bringt wenig,
        bringts nicht, bringt das nichts, bringt das nix, hilft nicht, hilft nichts, hilft nix, hilft wenig, macht
        keinen sinn, ergibt keinen sinn, taugt nicht, taugt nix, taugt nichts, schwer zu, schwierig zu, kaum zu, nicht
        zu machen, unmöglich zu, scheitert, nicht erlaubt, verboten, nicht zulässig, darf nicht, dürfen nicht, darf nie,
        kann man das/es nicht, kann man das/es so/einfach nicht, können sie das/es nicht, können sie das/es so/einfach
        nicht, fahrlässig, unverantwortlich, nicht verantwortbar
    """,
    breaks="""
        aber, jedoch, allerdings, denn, weil, weils, wal, und, sondern, sonst, ansonsten, obwohl, während, damit,
        deshalb, deswegen, daher, wenn, falls, dann, hingegen, dagegen, ausser, trotzdem, dennoch, sodass, solange,
        nachdem, bevor, bis auf, nämlich, wobei, wohingegen
    """,
    subjects="",
    either="oder, bzw, beziehungsweise",
    asking="""
        was bedeutet, was bedeuten, was heisst, was heissen, was heist, wie meinst, wie meinen, was meinst du mit, was
        meinen sie mit, was meinst du damit, was meinen sie damit, was ist damit gemeint, was ist mit, was ist gemeint,
        gemeint mit, was ist, was sind, was genau, was zählt als, was gilt als, was soll das, was soll, was versteht man
        unter, was verstehst du unter, was verstehen sie unter, was versteht ihr, worum geht es, wozu, bedeutung von,
        versteh/verstehe/kapier/kapiere/check/checke nicht/ned/net, versteh/verstehe/kapier/kapiere/check/checke
        ich/das/es nicht/ned/net, verstehe die frage nicht, versteh die frage nicht, nicht verstanden, verstehe nur
        bahnhof, nur bahnhof, frage nicht verstanden, frage ist unklar, die frage ist mir unklar, oder gar nicht, kannst
        du das erklären, können sie das erklären, erklär, erkläre, erklären sie, erklärung, bitte erklären, beispiel
        bitte, ein beispiel bitte, ein beispiel, hast du ein beispiel, haben sie ein beispiel, beispiel, zum beispiel
        was, z b was, wie zum beispiel, definition, definiere, definieren sie, inwiefern, inwieweit, in welchem sinn, in
        welchem sinne, hä, häh, hää, wie bitte, bitte was, bitte wie, was jetzt, unterschied, der unterschied, oder
        nicht, ja oder nein, oder ned, wieso fragst, warum fragst, wieso willst, warum willst, warum wollen sie, wieso
        wollen sie, was meinst
    """,
    openers="""
        was, wie, wieso, warum, weshalb, welche, welcher, welches, welchen, wer, wem, wen, wann, wo, woher, wohin,
        wofür, ist, sind, hat, haben, habt, hast, kann, kannst, können, könnt, könnte, könnten, soll, sollen, sollte,
        sollten, muss, müssen, müsste, darf, dürfen, wird, werden, wirst, braucht, brauchen, brauche, gibt, geht, gehts,
        reicht, reichen, gilt, zählt, zählen, würde, würden, wäre, wären, macht, machen, meinst, meinen, heisst,
        bedeutet, wissen, weisst, ginge, passt, willst, wollen, wollt, war, ob
    """,
    asides="""
        ehrlich gesagt, um ehrlich zu sein, offen gesagt, wie gesagt, kurz gesagt, im wesentlichen, soweit ich weiss, so
        weit ich weiss, meines wissens, wie du weisst, wie sie wissen, früher oder später, kein stress, keine sorge,
        keine angst, mindestens, zumindest, so bald wie möglich, so schnell wie möglich, wenn möglich, falls möglich,
        falls nötig, wenn nötig, bei bedarf, guten tag, guten morgen, guten abend, gute nacht, schönen tag, schönen
        abend, grüss gott, gute idee, gut gemacht, schon gut, alles gut, alles klar, ist klar, sind klar, ist mir klar,
        war klar, soweit klar, so weit klar, alles in ordnung, vielen dank, danke, danke schön, dankeschön, merci,
        vergelts gott, in anderen worten, mit anderen worten, geht es um, geht es darum, gehts um, gehts darum, geht um,
        geht darum, geht es vor allem um, geht es nicht um, im ernst, ist ja, sind ja, hat ja, haben ja, wird ja, kann
        ja, können ja, wir ja, das ja, es ja, sie ja, die ja, man ja, ich ja, da ja, war ja, dann ja, soll ja, sollen
        ja, brauch mehr zeit, brauche mehr zeit, brauche zeit, brauche noch zeit, brauche hilfe, brauchen mehr zeit,
        nicht wahr, gell, nur so, in dem fall, in diesem fall, im fall, im falle, auf den fall, in dem sinne, zum glück,
        wie gut, gut zu wissen, so gut wie, ganz gut, recht gut, naja gut, na gut, also gut, sag mal, sagen sie mal,
        muss sagen, muss ich sagen, ich muss sagen, muss zugeben, egal wie, egal wann, egal wer, was weiss ich noch,
        nicht zuletzt, unter anderem, nicht zu vergessen, kritisch hinterfragt, was mich betrifft, gleichzeitig aber,
        nicht umsonst, nichts gegen, im moment noch
    """,
    small="""
        der, die, das, den, dem, des, dass, ein, eine, einen, einem, einer, eines, 'n, 'ne, n, ne, nen, a, an, i, ich,
        du, er, sie, es, wir, ihr, man, ma, mich, mir, dich, dir, uns, euch, ihm, ihn, ihnen, sich, mein, meine, meinen,
        meiner, meinem, unser, unsere, unseren, unserer, unserem, ihre, ihren, ihrer, ihrem, sein, seine, seinen, dein,
        deine, euer, eure, bin, bist, ist, is, sind, seid, war, waren, wäre, wär, wären, wärs, gewesen, sei, isses,
        ists, san, habe, hab, hast, hat, haben, habt, hatte, hatten, hätte, hätten, gehabt, werde, wird, werden, würde,
        würd, würden, wurde, wurden, worden, geworden, kann, kannst, können, könnte, könnten, könnt, konnte, darf,
        dürfen, dürfte, mag, möge, lassen, lässt, lass, machen, macht, mach, gemacht, tun, tut, getan, geben, gibt,
        gibts, gegeben, kommt, kommen, sage, sag, sagen, sagt, würds, finde, finden, sehe, seh, sehen, seht, sieht,
        meinung, ansicht, sicht, gefühl, heisst, bedeutet, in, im, ins, am, ans, auf, aufs, aus, bei, beim, mit, nach,
        von, vom, vor, zu, zum, zur, für, fürs, durch, um, ums, über, unter, gegen, seit, wegen, pro, per, ab, bis,
        zwischen, hinter, neben, als, wie, wo, ob, da, dort, hier, hin, her, so, also, halt, eben, einfach, mal, ja,
        doch, schon, noch, auch, nur, bloss, lediglich, erst, eh, eigentlich, wirklich, echt, ganz, sehr, recht,
        ziemlich, relativ, besonders, extrem, total, völlig, komplett, vollkommen, absolut, einigermassen, etwas, ein
        bisschen, bisschen, bissl, bisserl, wenig, viel, viele, vielen, mehr, meist, meiste, meisten, meistens, immer,
        oft, alle, alles, allen, allem, beide, jede, jeder, jedes, jeden, jedem, manche, einige, mehrere, andere,
        solche, diese, dieser, dieses, diesen, diesem, dies, jene, selbst, selber, sowas, irgendwie, irgendwas, denn,
        dabei, dafür, dazu, daran, dran, darauf, drauf, davon, daraus, darin, drin, darum, drum, darüber, drüber, damit,
        hierfür, hierbei, insgesamt, generell, allgemein, im allgemeinen, grundsätzlich, konkret, letztlich,
        letztendlich, schlussendlich, ok, okay, oke, nun, jetzt, grad, gerade, momentan, derzeit, aktuell, wieder,
        bitte, bitteschön, danke, sorry, entschuldigung, hallo, hi, hey, servus, moin, grüezi, äh, ähm, ehm, hm, hmm,
        mhm, oh, ah, ach, na, naja, tja, lol, haha, hehe, aba, oba, bot, livewise, antwort, frage, punkt, sache, thema,
        fall, teil, sinn, art, weise, ding, sachen, seite, lösung, training, trainings, schulung, schulungen, kurs,
        kurse, seminar, session, teilnehmer, teilnehmende, teilnehmenden, teilnehmern, teilnehmerinnen, tn, leute,
        lernende, lernenden, mitarbeiter, mitarbeitende, mitarbeitenden, mitarbeiterinnen, azubis, lehrlinge, menschen,
        personen, person, modul, module, inhalt, inhalte, skill, fähigkeit, lernen, gelernt, lernziel, ziel, programm,
        zusätzlich, klein, kleine, kleinen, kleiner, kleines, gross, grosse, grossen, eigene, eigenen, eigenes, eigener,
        richtig, richtige, richtigen, neue, neuen, neues, neu, neuer, gut, gute, guten, guter, gutes, besser, lieber,
        gern, gerne, möglichst, insbesondere, speziell, streng, genommen, ehrlich, tatsächlich, persönlich, momenterl,
        beziehungsweise, usw, etc, bzw, einmal, zweimal, halber, bringt, bringen, sonst, dann, deshalb, weils, wenns,
        obs, wers, was, wer, welche, wieso, warum, sowie, sowohl, selbstverständlich, oder, damals, meinetwegen,
        hauptsächlich, ausschliesslich, rein, reine, reines, reinen, purer, pure, stark, eher, bleibt, bleiben, gilt,
        statt, hald, dadurch, üben, übung, leider, ausserdem, zuerst, zunächst, dieselbe, gleiche, gleichen, gleicher,
        gleiches, gehört, gehören, sowieso, ohnehin, durchaus, wirken, ein paar, paar, aspekt, anteil, bereich, rolle,
        tage, zeit, mittel, notfalls, jemand, jemanden, jemandem, schaffen, schafft, leicht, machts, solls, wirds, ned,
        glei, nochmal, scho, schau, isch, isch's, hend, mer, ghört, gar, überhaupt
    """,
    deed_endings="en, ern, eln",
    ands="und, plus, sowie, ausserdem, und auch",
    linkers="dass, das man, das sie, das es, das die, das wir, das der, das so, das das, ob, zu",
    lookalikes="""
        abwesend, abwesende, abwesenheit, abwenden, abzuwenden, abzunehmen, adaption, adern, alien, anden, andersen,
        anlassen, anpassen, anschliessend, anschliessende, applikation, aufgeben, aufgekommen, aufgeschlossen,
        aufwendig, auktion, ausgenommen, ausgezogen, ausnahme, ausnahmen, ausnehmen, aussicht, aussichten, austreten,
        ausweichen, basis, bauch, bildes, brach, brachen, bracht, brachten, branche, branchen, bruch, brüche,
        definierte, delfine, diskus, durchblicken, durchfahren, echtheit, eingeben, einschreiben, eintragen, erklärte,
        fahrern, fahrten, festigkeit, finne, führern, führten, gefährden, gefährten, gehst, gerat, gewählt, gewähren,
        greif, habitus, heile, infektion, infektionen, kappen, kennst, klappern, kleinem, knochen, kopfkissen, längs,
        längst, laster, lauter, leiht, leisen, leitern, licht, machern, mädchen, mähen, märchen, mater, medikation,
        merkten, messen, messe, messung, mindest, mögen, museen, nähern, nahmen, nähren, nähten, nonne, passat, prisma,
        reben, rechen, regalen, regieren, reihen, reiht, reichs, richt, richtet, riechen, schmeissen, spielweise,
        spitzen, staat, staaten, starrt, stimuliert, stimulieren, stollen, suchst, täglich, therme, treffern, überragt,
        überträgt, übertreiben, undankbar, unterricht, unterrichten, unterbrochen, unterstand, veraltet, verankern,
        verdichten, vergangen, verhaften, verhaftet, verhangen, verhängen, verhielt, verlagen, verlagern, verlaufen,
        verläuft, vernetzen, vernetzt, vernichten, verrichten, verschieben, versehen, versetzen, vertragen,
        vertragliche, vertraglich, vertrauten, verwalten, verwaltet, verwaltung, verwandeln, verwandlung, vorwort,
        weissen, werder, werden, wünschten, zeitreise, zuhörern, eminem, gewonnen, gingen, hingeben, hingehen, gewissen,
        gebissen, bereist, flasche, flaschen, geraden, gebracht, gebrauch, geraucht, gelangen, gefangen, hallen,
        fischer, frist, genre, blosse, montag, miene, minen, leder, lieder, leber, liebe, locke, besen, bestechen,
        bitter, blätter, boeing, harmonie, prase, phrase, phrasen, präge, präsidium, wieder, weiter, weitere, leiter,
        leiterin, seiten, zeiten, leisten, leistung, recht, rechte, rechts, rechnen, richten, nichte, wiesen, weise,
        weisen, wesen, lehren, lehrer, leeren, lesen, lassen, lernt, alter, alten, altes, ältere, halten, halter,
        haltern, handel, handeln, wandel, hänge, kenne, könnten, kannten, kanten, karten, warten, werten, worte, wörter,
        würden, wurden, währen, waren, während, wahren, dienst, dienste, dienen, denen, deren, direktor, direktorin,
        direktion, folge, folgen, fragen, fragt, tragen, sagen, sogar, schöne, schönen, schone, schonen, schein,
        scheinen, stelle, stellen, stille, stehen, sehen, gehen, geben, gaben, leben, lieben, loben, über, übern, oben,
        haben, eben, neben, nebel, namen, nehmen, nennen, kennt, könne, sollen, solle, rolle, rollen, wollen, wolle,
        wohnen, teilen, theke, therapie, kultur, partei, parteien, party, gruppieren, verhalt, verhältnis, verhältnisse,
        erhalten, enthalten, unterhalten, vorhalten, aushalten, behalten, beteiligt, wissenschaft, wissenschaftler,
        wissenschaftlich, wissentlich, regel, regal, regen, rügen, sicherung, sicherheit, sichern, versichern,
        versicherung, üblich, neulich, einig, einigen, einzig, einzige, einzigen, eigens, eigen, eignen, einsatz,
        einsätze, keine, kleine, kneipe, paare, probe, proben, praktikum, praktikant, praktikanten, vorher, vorhin,
        vorige, vorlage, verlegen, vorlegen, verletzt, verlassen, verlängern, versuch, versuchen, besuch, besuchen,
        verkauf, verkäufer, spätere, spatzen, sparen, mehrere, morgens, sorgen, borgen, mogeln, konsum, kommen,
        kommentar, kommende, kannte, maschen, machten, möchten, mochten, nächte, nachts, nacht, nachtrag, nachricht,
        nachrichten, vorsicht, anders, anderer, änder, bänder, länder, ländern, kinder, sonne, sonnen, genauer, genaue,
        genauso, genossen, geniessen, genuss, wenige, weniges, wenigen, wenigstens, ernst, beste, bestes, besteht,
        besten, bestehen, bestellen, bestellt, leise, reise, reisen, reichen, reiche, reichlich, gleichung, ausgleich,
        vergleich, vergleichen, vortrag, vertrag, verträge, vorträge, betrag, beitrag, beiträge, auftrag, aufträge,
        auftragen, gefallen, gefahren, gefragt, gesagt, gesamt, gemacht, gemeint, gemein, gemeinde, fehlen, fallen,
        fällen, felder, fehlt, fertig, fertigen, fertigung, füllen, fühlen, führer, fahren, fährt, erfahren, erfahrung,
        erfahrungen, führung, führungen, führungskraft, führungskräfte, praxen, prozess, prozesse, process, lage, länge,
        lange, langen, langes, längen, längere, klage, klagen, klären, erklärt, hoffen, offen, öffnen, treffer, truppe,
        truppen, tropfen, gruppe, grippe, krippe, klappe, kleider, kleben, gläubig, glauben, laufen, kaufen, rauchen,
        brauchbar, brachte, brechen, brücke, breit, breite, bereit, bereits, bereich, bereiche, bereitet, notiz,
        notizen, noten, moderne, modern, modell, modelle, mittags, mittwoch, mittlere, mitte, bitten, bieten, beten,
        betten, sitten, dritten, tritt, fest, feste, testen, testet, texte, taste, tasten, lasten, kosten, kasten,
        kisten, listen, meister, meistern, meine, weine, steine, keime, käme, kämen, gegend, gegner, gegenstand,
        gerichtet, gerichte, gericht, gesicht, geschichte, gewicht, gewichte, wichtigkeit, personal, personell,
        persönlichkeit, systeme, systems, syntax, einführen, einheit, einheiten, einsehen, einzelheit, einzelheiten,
        einsteigen, kollekte, kolloquium, kollision, kontakte, kontrakt, kontrast, konkurrenz, konzept, konzepte,
        konzert, konzern, präsenzen, präsident, präsentieren, präsentation, präsent, studium, studien, simultan,
        aufgabe, ausgabe, ausgaben, angabe, angaben, abgaben, vorgabe, vorgaben, zugabe
    """,
)

_GOAL = Subject(
    topics={
        Option.KNOWLEDGE: """
            wissen, wissen*, kenntnis*, sachkenntnis*, fachkenntnis*, produktkenntnis*, grundkenntnis*, fachwissen,
            produktwissen, faktenwissen, grundwissen, basiswissen, grundlagenwissen, hintergrundwissen, expertenwissen,
            theoriewissen, prozesswissen, systemwissen, vorwissen, regelwissen, knowledge, knowledge transfer, know how,
            knowhow, kennen, kennenlernen, kennen lernen, kennengelernt, kenn, kennt, info, infos, information*,
            informier*, informativ, informell informieren, infoveranstaltung*, infotermin*, infosession*, infoabend,
            orientierungswissen, erfahrungswissen, detailwissen, spezialwissen, produktinfos, theorie*, theoretisch*,
            theorielastig, fakten*, fakt, fakten, zahlen daten fakten, daten und fakten, grundlagen*, grundbegriffe,
            basics, verstehen, versteh, versteht, verstanden, verständnis*, begreifen, nachvollziehen, einordnen,
            bewusstsein, bewusst machen, bewusstmachen, awareness, sensibilis*, bescheid wissen, bescheid, im bilde,
            überblick, überblickswissen, orientierung, einführung, regeln, die regeln, regelungen, richtlinie*,
            vorschrift*, vorgaben kennen, policy, policies, gesetz*, begriffe, begrifflichkeiten, definitionen,
            terminologie, konzepte verstehen, prüfung bestehen, die prüfung bestehen, prüfung/test/zertifizierung/examen
            schaffen/bestehen, prüfungsvorbereitung, zertifizierung, theorieprüfung, auswendig, auswendig lernen,
            merken, sich merken, erinnern, auf dem laufenden, auf dem neuesten/neusten/aktuellen/gleichen/selben stand,
            auf den neuesten/neusten/aktuellen/gleichen/selben stand, auf stand bringen, wissensvermittlung,
            wissenvermitteln, theorievermittlung, kognitiv*, aufklären, aufklärung, unterweisung, wissen was, wissen
            warum, wissen wieso, wissen welche, wissen wer, wissen wo, lernen was, kennen die
            regeln/richtlinie/vorschriften nicht, kennen die regeln/richtlinie/vorschriften noch nicht, kennen
            sie/das/es/die nicht, kennen sie/das/es/die noch nicht, kennen noch nicht, kennen es/das/die/sie noch nicht,
            wissen noch gar nicht, wissen es/das noch gar nicht, wissen sie/die nicht, wissen sie/die noch nicht, wissen
            zu wenig, wissen noch/da/darüber zu wenig, wissen nicht genug, wissen noch/da/darüber nicht genug, nur zur
            info, zur info, fyi, zur kenntnis, zur kenntnisnahme, input, inputs, zu wissen, briefing, wissensebene,
            wissensstand, kopfwissen, kenntnisstand, lernstoff, stoff vermitteln, inhalte vermitteln, inhalte lernen,
            fachliches, fachinhalte, fachliche inhalte, hard facts, einen überblick, wissensteil, verständlich machen,
            draufhaben, faktenbasiert, wissensbasiert, gelernt haben was, wissen haben, mehr wissen, neues wissen,
            verstehen lernen, allgemeinwissen
        """,
        Option.BOTH: """
            beides, beide, beidem, bedes, bides, von beidem, aus beidem, ein bisschen von beidem, ein wenig von beidem,
            etwas von beidem, ein bissl von beidem, bissl von beidem, von beidem etwas, von beidem ein bisschen, von
            allem etwas, von allem ein bisschen, mischung, eine mischung, misch, mix, ein mix, mischform, gemischt,
            kombination, kombi, kombiniert, halb halb, halbe halbe, fifty fifty, 50 50, teils teils, teils wissen teils
            verhalten, jeweils teilweise, sowohl als auch, sowohl als, als auch, sowohl wie auch, zu gleichen teilen,
            gleichermassen, gleich verteilt, ausgewogen, alles davon, alle beide, alle zwei, alles zusammen, das ganze
            paket, kopf und hand, kopf und hände, wissen und können, wissen und tun, theorie und praxis, kennen und
            können, verstehen und anwenden, eins wie das andere, das eine wie das andere, das eine und das andere, both,
            je zur hälfte, zur hälfte
        """,
        Option.BEHAVIOR: """
            verhalten, verhalten*, verhaltens*, verhält, verhaltet, sich verhalten, benehmen, auftreten, behavior,
            behaviour, handeln, handlung*, handlungskompetenz, handlungsfähigkeit, handlungssicherheit, tun, das tun,
            tuns, es tun, ins tun, ins tun kommen, ins handeln kommen, zum handeln, anders machen, besser machen, es
            machen, richtig machen, wirklich machen, selber machen, selbst machen, machen statt, umsetzen, umsetz*,
            umgesetzt, umzusetzen, anwend*, anwenden, angewendet, angewandt, anzuwenden, anwendung*,
            anwendungskompetenz, in die praxis, in die praxis umsetzen, praxistransfer, transfer in die praxis, transfer
            in den alltag, transfer in den job, praxis, praxisbezogen, praxisnah, praxisorientiert, praktisch,
            praktische, praktisches, praktischen, praktischer, in der praxis, im alltag, alltag, arbeitsalltag, im
            arbeitsalltag, im job, on the job, am arbeitsplatz, in der täglichen arbeit, fertigkeit*, fähigkeit,
            fähigkeiten, fähig*, befähig*, kompetenz*, sozialkompetenz, skills, skill, softskills, soft skills, hard
            skills, skillset, haltung, einstellung, mindset, gewohnheit*, gewöhn*, angewohnheit*, routine, routinen,
            arbeitsweise*, vorgehensweise, anders arbeiten, anders handeln, anders vorgehen, anders umgehen, anders,
            verhalten ändern, verhalten verändern, verhaltensänderung, verhalten anpassen, ändern wie, verändern wie,
            veränderung*, kulturwandel, kulturveränderung, kultur ändern, verhaltenstraining, performance, performen,
            ausführen, durchführen, beherrschen, hands on, handson, learning by doing, in der lage, in der lage sein, im
            stande, imstande, einhalten, befolgen, sich dran halten, daran halten, dran halten, an die regeln halten,
            umgang mit, umgehen mit, umgehen können, handhaben, handhabung, bedienen, bedienung, theorie in die praxis,
            wissen in die praxis, wissen in die tat, in die tat umsetzen, in die tat, wissen anwenden, regeln anwenden,
            gelerntes anwenden, gelernte anwenden, das gelernte, was tun, etwas tun, tatsächlich tun, aktiv werden,
            aktiv tun, mehr tun, mehr machen, können und tun, feedback geben, feedbackgeben, rückmeldung geben,
            gespräche/gespräch/mitarbeitergespräche/kundengespräche/verkaufsgespräche/feedbackgespräche/meetings/besprechungen/teams/mitarbeiter/interviews/verhandlungen/workshops
            führen/leiten/halten/moderieren, verkaufsgespräche, verkaufsgespräch, gesprächsführung, wissen
            sie/die/alle/es/das schon/bereits/längst/eh, wissen sie/die/alle/es/das ja/eh/eigentlich
            schon/bereits/längst/eh, wissen schon/bereits/längst/eh, wissen alle schon/bereits/längst/eh, wissen ja/eh
            schon/bereits/längst/eh, wissen ja/eh alle schon/bereits/längst/eh, wissen es/das schon/bereits/längst/eh,
            wissen es/das alle schon/bereits/längst/eh, wissen es/das ja/eh schon/bereits/längst/eh, wissen es/das ja/eh
            alle schon/bereits/längst/eh, wissen haben sie/die/alle schon/bereits, wissen haben sie/die/alle ja/eh
            schon/bereits, wissen ist da/vorhanden, wissen ist schon/bereits da/vorhanden, wissen ist ja/eh
            da/vorhanden, wissen ist ja/eh schon/bereits da/vorhanden, wissen haben alle, das wissen haben sie/die,
            wissen haben sie, kennen sie/die/das/es/alle schon/bereits, kennen sie/die/das/es/alle ja/eh schon/bereits,
            theorie/regeln/grundlagen/vorschriften kennen sie/die/alle schon/bereits,
            theorie/regeln/grundlagen/vorschriften kennen sie/die/alle ja/eh schon/bereits, kennen die
            theorie/regeln/grundlagen/vorschriften schon/bereits, kennen die theorie/regeln/grundlagen/vorschriften
            ja/eh schon/bereits, theorie/regeln/grundlagen sitzen/sitzt/beherrschen schon/bereits, kennen schon/bereits,
            kennen ja/eh schon/bereits, kennen regeln/theorie schon/bereits, kennen regeln/theorie ja/eh schon/bereits,
            kennen die schon/bereits, kennen die ja/eh schon/bereits, kennen die regeln/theorie schon/bereits, kennen
            die regeln/theorie ja/eh schon/bereits, tun/machen es/das nicht/ned, tun/machen es/das
            aber/nur/trotzdem/einfach/halt/bloss/noch nicht/ned, tuns nur nicht, tuns nicht, machens nicht, machen es
            falsch, machens falsch, handwerklich, handgriffe, einüben, trainieren, tätigkeit, tätigkeiten, tatsächliches
            tun, verinnerlich*, selbst anwenden, umsetzung*, umsetzungskompetenz, verhaltensweise, verhaltensweisen
        """,
    },
    hints={
        Option.KNOWLEDGE: "inhalte, inhalten, vermitteln, vermittlung, content, hintergrund, hintergründe, transfer",
        Option.BEHAVIOR: """
            können, kann, üben, ändern, verändern, verbessern, machen, macht, verkaufen, deeskalieren, moderieren,
            delegieren, verhandeln, präsentieren, reparieren, telefonieren, coachen, argumentieren, priorisieren,
            führen, leiten, schweissen, montieren, programmieren, kommunizieren, zuhören, aktion, leisten, agieren,
            reagieren, melden
        """,
    },
    asides="""
        wissen sie was, wissen sie wie, wissen sie ob, wissen sie, wissen wie, weisst du, wissen lassen, lass mich
        wissen, wissen wollen, wissen möchten, möchte ich wissen, will ich wissen, würde gern wissen, bevor wir wissen,
        zu tun haben, zu tun, nichts zu tun, hat zu tun, hat damit zu tun, viel zu tun, noch zu tun, was soll ich tun,
        was soll ich machen, was machen wir, was kann ich tun, kann man machen, können wir, können sie, kann ich, kann
        man, kann sein, beide gruppen, beide teams, beide tage, beide von uns, wir beide, ihr beide, merke gerade,
        versteht sich, versteht sich von selbst, mein verständnis, danke für ihr verständnis, danke für dein
        verständnis, in der regel, in aller regel, verhalten der software, weder wissen noch verhalten, weder verhalten
        noch wissen, gut zu wissen, dazu kann ich nichts, machen wir, mach ich, nichts machen, weiter machen, wie machen
        wir, kann nicht, können nicht, machst du, machen sie, die regeln des hauses, soweit ich verstehe
    """,
    order=(Option.KNOWLEDGE, Option.BOTH, Option.BEHAVIOR, Option.UNSURE),
    deeds="",
    deed=Option.BEHAVIOR,
)

_CORRECTION = Subject(
    topics={
        Option.YES: """
            sofort, sofort*, sofortig*, soffort, sofrt, sfort, gleich, gleich da, gleich dort, glei, gleich direkt,
            direkt, direkte, direktes, direkten, direkter, unmittelbar*, umgehend*, unverzüglich*, augenblicklich,
            instant, immediate, prompt*, auf der stelle, an ort und stelle, in echtzeit, echtzeit, echtzeit feedback,
            realtime, real time, live feedback, live korrektur, live korrigieren, live korrigiert, live begleiten, vor
            ort, in dem moment, im moment, im selben moment, im gleichen moment, genau dann, in der situation, in dieser
            situation, währenddessen, während sie üben, während der übung, während des übens, während dem üben, während
            des trainings, beim üben, bei der übung, on the spot, on the fly, asap, schnellstmöglich, schnellstens, so
            schnell wie möglich, ohne verzögerung, ohne verzug, zeitgleich, innerhalb von sekunden/minuten, binnen
            sekunden, in sekunden, eingreifen, eingreift, einzugreifen, einschreiten, intervenieren, dazwischen gehen,
            dazwischengehen, unterbrechen, unterbricht, stoppen, stoppt, daneben stehen, daneben steht, danebensteht,
            danebenstehen, steht daneben, über die schulter schauen, über die schulter, zuschauen und korrigieren,
            persönlich korrigieren, trainer/coach/ausbilder/trainerin/lehrer/experte/mentor muss/soll/sollte
            korrigieren, trainer/coach/ausbilder/trainerin/experte/instruktor/mentor korrigiert, gefährlich, gefahr,
            gefahren, lebensgefahr, lebensgefährlich, sicherheitskritisch*, sicherheitsrelevant*, sicherheitsgründe*,
            aus sicherheitsgründen, wegen der sicherheit, sicherheitsrisiko, verletzung*, verletzen, verletzt sich,
            verletzt, unfall, unfälle, unfallgefahr, verletzungsgefahr, es geht um leben, menschenleben,
            patientensicherheit, schleichen, schleicht, schleichen sich, schleichen sich ein, schleichen sich fehler
            ein, einschleichen, nicht einschleichen, dürfen sich nicht einschleichen, schleift sich ein, einschleifen,
            falsch angewöhnen, falsch an, gewöhnen sich, gewöhnt man sich, falsch einprägen, falsch einüben, falsch
            lernen, lernen sie es falsch, lernen es falsch, lernens falsch, falsch gelernt, üben sie falsch, falsche
            gewohnheiten, falsches verhalten, verfestig*, prägt sich, einprägen, keine zweite chance, teure fehler,
            fehler sind teuer, darf/kann/können/dürfen nicht/ned/net warten, darf/kann/können/dürfen nicht/ned/net lange
            warten, darf/kann/können/dürfen nicht/ned/net so warten, darf/kann/können/dürfen nicht/ned/net so lange
            warten, nicht warten, hat keine zeit, eilt, pressiert, dringend, auf frischer tat, noch im training, noch
            während
        """,
        Option.NO: """
            später, etwas später, später mal, nachher, hinterher, danach, im nachhinein, nachträglich, im nachgang,
            nachgelagert, am ende, erst am ende, zum schluss, am schluss, am ende des tages, zum ende, abschliessend, am
            nächsten tag/morgen, nächster tag, nächsten tag, nächste woche, nächstes mal, beim nächsten mal, kommende
            woche, tags darauf, tag danach, am tag danach, tag später, tage später, am folgetag, folgetag, morgen,
            übermorgen, in der woche danach, eine woche später, wochen später, ein paar tage später, stunden später, in
            ein paar tagen/stunden, in einigen tagen/stunden, nach ein paar tagen, nach einigen tagen, nach einer woche,
            nach tagen, innerhalb von tagen, innerhalb einer woche, innerhalb eines tages, innerhalb von 24/48 stunden,
            innerhalb von 24h/48h, binnen 24/48 stunden, binnen tagen, binnen einer woche, innert tagen, innert 24/48
            stunden, 24 stunden, 48 stunden, innerhalb von zwei/2/3/drei tagen, nach dem kurs/training/seminar/workshop,
            nach der übung/schulung/session/abgabe/einreichung, nach abgabe, nach einreichung, irgendwann,
            zeitversetzt*, zeitverzögert*, verzögert*, verspätet*, versetzt, zeitlich versetzt, wöchentlich, einmal pro
            woche, am wochenende, kann/können/darf/dürfen warten, kann/können/darf/dürfen
            ruhig/auch/gerne/gern/noch/schon/durchaus/problemlos/gut warten, kann man warten, hat/haben/habe/hats zeit,
            hat/haben/habe/hats ruhig/auch/noch/schon zeit, zeit lassen, lässt sich zeit, eilt nicht/ned/net, eilt nicht
            so, pressiert nicht/ned/nöd/net, keine eile, keinen stress, kein stress, ohne eile, ohne stress, nicht
            eilig, nicht dringend, nicht so dringend, ned dringend, per mail/email/chat/teams/slack/kommentar, per e
            mail, via mail/email/chat/teams, schriftlich*, asynchron*, async, async feedback, kommentare, kommentar, im
            forum, bei der nachbesprechung, nachbesprechung, nachbesprechen, debriefing, debrief, feedbackrunde,
            feedbackrunde am ende, tool/system/software/app/plattform/programm/lms/quiz/computer/bot/simulator/ki
            zeigt/sagt/meldet/gibt/korrigiert/prüft/macht/erkennt/übernimmt/bewertet,
            macht/zeigt/sagt/meldet/korrigiert/prüft/übernimmt das/die
            tool/system/software/app/plattform/programm/lms/quiz/ki, macht/zeigt/sagt/meldet/korrigiert/prüft/übernimmt
            ihnen das/die tool/system/software/app/plattform/programm/lms/quiz/ki,
            tool/system/software/app/plattform/programm/lms/ki kann/soll das, vom
            tool/system/lms/programm/computer/bot/simulator, von der software/app/plattform/ki, durch das/die/den
            tool/system/software/app/plattform/programm/lms/quiz/ki, automatisch*, automatisiert*, automatische
            rückmeldung, auto feedback, ki feedback, selbstkontrolle, selbstkorrektur, selbsttest, selbsteinschätzung,
            selbstevaluation, selbstreflexion, selbst/selber
            kontrollieren/korrigieren/prüfen/überprüfen/checken/vergleichen/merken/sehen/herausfinden/draufkommen,
            sehen/merken/erkennen sie/die selbst/selber, sehen/merken/erkennen sie/die es/das/dann/eh/ja selbst/selber,
            sehen/merken/erkennen selbst/selber, sehen/merken/erkennen es/das/eh selbst/selber, musterlösung*,
            lösungsschlüssel, lösungsblatt, mit lösung, peer review, peer feedback, harmlos, nicht gefährlich, passiert
            nichts, kann nichts passieren, nicht schlimm wenn,
            ohne korrektur/korrekturen/feedback/rückmeldung/rückmeldungen, ohne jede korrektur/rückmeldung
        """,
    },
    hints={
        Option.YES: "schnell, schnelles feedback, anwesend, trainer, coach, ausbilder, dabei, live, jemand",
        Option.NO: """
            warten, zeit, tool, system, software, app, plattform, lms, quiz, quizzes, computer, ki, simulator, chatbot,
            verzögerung
        """,
    },
    asides="""
        komme später, komm später, später nochmal, später nochmals, später wieder, später noch einmal, später weiter,
        bin später, kommt später, bis später, bis nachher, bis morgen, bis gleich, bis dann, bis bald, früher oder
        später, sag ich später, wir reden später, reden wir später, melde mich später, später mehr, guten morgen, morgen
        früh, warten wir, warten auf, wir warten auf, warten noch auf, warten noch, ich warte, warteliste, warten auf
        den sponsor, brauche zeit, keine zeit, ich habe keine zeit, hab keine zeit, habe gerade keine zeit, mehr zeit,
        zur zeit, im moment noch, im moment nicht da, das gleiche, die gleiche, der gleiche, gleich gut, gleich viel,
        gleich wichtig, gleiche, gleichen, gleiches, mir gleich, ist gleich, gleich wie, gleich zurück,
        sicherheitsschulung*, sicherheitsunterweisung*, datensicherheit, arbeitssicherheit, sicherheitsbeauftragte*, it
        sicherheit, direktor, direktorin, das system wird, neue system, das neue system, systematisch, gleich los,
        gleich mal, ich muss gleich weg, gleich weg, geht gleich weiter, direktvertrieb
    """,
    vague="morgen, guten morgen, moin",
    order=(Option.YES, Option.NO, Option.UNSURE),
)

_PEER = Subject(
    topics={
        Option.YES: """
            mit/von/unter/zwischen/durch
            peers/kollegen/kolleginnen/anderen/andern/gleichgesinnten/mitlernenden/partner/partnern, mit/von/zwischen
            den/ihren/einem anderen/andern/kollegen/kolleginnen/peers/partner, mit/von anderen
            leuten/teilnehmern/kollegen/personen, unter kollegen, im kollegenkreis, mit der gruppe, mit dem team,
            miteinander, mitanand, voneinander, untereinander, aneinander, füreinander, zueinander, gegenseitig*,
            wechselseitig*, einander, gemeinsam*, gemeinschaftlich*, zusammen, zusammen*, zsam, zam, zusammenarbeit*,
            gruppen*, gruppenarbeit*, gruppenübung*, in der gruppe, in einer gruppe, in gruppen, als gruppe, gruppe
            zusammen, kleingruppe*, kleingruppen, im team, in teams, als team, teamarbeit, teamwork, teamskill,
            teamskills, teamfähig*, teamübung*, teamaufgabe*, teamleistung, teamsport, teamsache, teamthema,
            teambasiert, teamdynamik, teamprozess*, zu zweit, zu dritt, zu viert, zu mehrt, zu mehreren, zweit,
            paarweise, in paaren, im paar, paararbeit, paarübung*, partnerarbeit, partnerübung*, partneraufgabe*, in
            zweiergruppen, zweiergruppen, dreiergruppen, zweierteams, tandem, tandems, im tandem, im plenum, plenum,
            rollenspiel*, rollenspiele, roleplay, role play, roleplays, role plays, diskussion*, diskutieren,
            diskutiert, gruppendiskussion*, austausch mit anderen, austauschen, sich austauschen, erfahrungsaustausch,
            wissensaustausch, peer learning, peer feedback, peer to peer, peer austausch, peer interaktion, kollegiale
            beratung, kollegiale fallberatung, kollegialer austausch, kollegiales feedback, intervision, interaktion
            mit, interagieren, interaktiv miteinander, kollaborativ*, kollaboration, kollaborieren, kooperativ*,
            kooperation, kooperieren, brainstorming, brainstormen, breakout*, soziales lernen, social learning,
            gruppendynamik*, mindestens zwei, mindestens zu zweit, zwei leute, zwei personen, zwei menschen, zweite
            person, zweiten person, andere person, weitere person, braucht zwei, dazu gehören zwei, gehören zwei,
            sparringspartner, sparring, mit gegenüber, ein gegenüber, einem gegenüber, echtes gegenüber, reiben, kein
            einzelkämpfer, nichts für einzelkämpfer, nur in der gruppe, nur in der gruppe sinnvoll/möglich/machbar, nur
            gemeinsam/zusammen/miteinander/gruppenweise, nur gemeinsam/zusammen/miteinander/gruppenweise
            sinnvoll/möglich/machbar, nur mit anderen, nur mit anderen sinnvoll/möglich/machbar, nicht/ned/kaum
            allein/alleine/einzeln/solo machbar/möglich/sinnvoll/lernbar/lösbar/übbar, nicht allein/alleine zu
            machen/lernen/schaffen, 2 leute/personen/menschen/teilnehmer, zwei teilnehmer
        """,
        Option.NO: """
            allein, alleine, alein, aleine, alloa, alleinig, für sich, jeder für sich, jede für sich, jeder/jede
            einzeln, jede r für sich, jedes für sich, für sich allein, für sich alleine, für sich selbst, für sich
            selber, auf eigene faust, einzeln, einzelarbeit*, einzelaufgabe*, einzelübung*, einzelcoaching*,
            einzeltraining*, einzelplatz, einzelleistung, einzelskill, einzelsache, einzelkämpfer, individuell*,
            individuum, solo, soloskill, selbstständig*, selbständig*, eigenständig*, eigenverantwortlich*, unabhängig,
            unabhängig voneinander, unabhängig von anderen, im eigenen tempo, in ihrem tempo, in eigenem tempo, im
            individuellen tempo, eigenes tempo, selbststudium, selbstlern*, selbstgesteuert*, selbst lernen, selber
            lernen, autodidaktisch, self paced, im alleingang, alleingang, 1 1, 1zu1, 1 zu 1, eins zu eins, one to one,
            one on one, 1on1, 1 on 1, nur coach/trainer/mentor, nur mit/der dem/einem/den coach/trainer/mentor, nur mit
            trainer/coach/mentor, mit dem/einem/einer coach/trainer/trainerin/mentor/mentorin allein, im stillen
            kämmerlein, stillen kämmerlein, am eigenen schreibtisch, an ihrem schreibtisch, am eigenen platz, allein vor
            dem, niemand sonst, keine anderen, ohne andere, keine interaktion, keine peers, keine gruppe, keine
            gruppenarbeit, keine kollegen, jeder arbeitet/lernt/macht/übt, jeder arbeitet/lernt/macht/übt
            sich/ding/zeug, jeder arbeitet/lernt/macht/übt eigenes, jeder arbeitet/lernt/macht/übt eigenes
            sich/ding/zeug, jeder arbeitet/lernt/macht/übt sein/für, jeder arbeitet/lernt/macht/übt sein/für
            sich/ding/zeug, jeder arbeitet/lernt/macht/übt sein/für eigenes, jeder arbeitet/lernt/macht/übt sein/für
            eigenes sich/ding/zeug, jeder selbst, jeder selber, jeder sein ding, still für sich, eigenes ding, von
            zuhause
        """,
    },
    hints={
        Option.YES: """
            peer, peers, kohorte, partner, partnern, partnerin, gruppe, gruppen, team, teams, kollege, kollegen,
            kollegin, kolleginnen, kollegium, kolleg, kollegn, andere, anderen, andern, die anderen, andere teilnehmer,
            andere leute, mitlernende, mitlernenden, mitstreiter, interaktion, interaktionen, interaktiv, austausch, der
            austausch, community, dialog, debatte, verhandlung, publikum, gegenüber, gemeinschaft, workshop, workshops,
            peer gruppe, peergroup, peer group, diskurs, sozial, soziale, soziales, mitspieler, feedback von anderen,
            gruppengefühl
        """,
        Option.NO: """
            selbst, selber, getrennt, privat, coach, trainer, mentor, einzel, einzelne
        """,
    },
    asides="""
        unser team, mein team, hr team, das hr team, sales team, vertriebsteam, teamleiter*, teamlead*, teamleitung*,
        teamassistenz, microsoft teams, ms teams, in ms teams, über teams, via teams, per teams, auf teams,
        altersgruppe*, zielgruppe*, gruppengrösse*, gruppenleiter*, gruppenleitung*, zusammenfassung*, zusammenfassend*,
        zusammengefasst, zusammenfassen, zusammenhang, zusammenhänge, zusammengestellt, zusammenstellen, mein kollege,
        meine kollegin, meine kollegen, mein kolleg, unsere kollegen, ein kollege, eine kollegin, kollege fragen,
        kollegen fragen, kollegin fragen, meine kollegin fragen, mit dem sponsor, gemeinsam mit dem kunden, von allein,
        von alleine, von selbst, allein schon, bin allein/alleine, bin gerade/grad/hier allein/alleine, lass mich
        allein, lass mich in ruhe, geschäftspartner, partnerfirma, unser partner, vertriebspartner, andere frage, andere
        sache, ein anderes, das andere, unter anderem, zum anderen, ganz andere, eine andere frage, allein der, social
        media, projektgruppe, steuerungsgruppe, projektteam, teamsitzung
    """,
    order=(Option.YES, Option.NO, Option.UNSURE),
)

_PRACTICE = Subject(
    topics={
        Option.ASYNC: """
            async, async*, asyncron, asynchron*, assynchron, asynchron, asynch, simulier*, simulieren, simuliert,
            simulierbar, zu simulieren, simulation*, simulationen, simuliren, simulator*, nachstellen, nachgestellt,
            nachbilden, nachbauen, abbilden, übungsfälle, anhand von fällen, mit fällen, fälle bearbeiten, fälle online,
            im lms, über das lms, auf der lernplattform, lernapp, vorab online, wann man will, wann jeder will, wann es
            passt, wann es ihnen passt, vorab allein, szenari*, szenario, szenarien, szenarios, szenarienbasiert,
            sandbox*, sandbox, sandkasten, sandboxes, einreich*, einreichen, eingereicht, einreichung*, einsenden,
            einschicken, eingeschickt, schicken ihre lösung, schicken die lösung, einsendung*, einsendeaufgabe*,
            abgaben, abgabe, zum abgeben, hochladen, hochgeladen, hochlädt, upload, uploads, uploaden, aufnehmen, selbst
            aufnehmen, aufgenommen, aufgezeichnet*, aufzeichn*, aufnahme, aufnahmen, video einreichen,
            videoeinreichung*, videoaufgabe*, lernvideo*, erklärvideo*, videos, video hoch, videos hoch, laden hoch,
            lädt hoch, laden es hoch, laden was hoch, gar keine übung, gar keine übung nötig, überhaupt keine übung,
            überhaupt nichts zu üben, nicht/kaum live möglich/machbar/sinnvoll, testsystem*, testumgebung*, demosystem*,
            demoumgebung*, übungsumgebung*, übungssystem*, schulungssystem*, trainingsumgebung*, trainingssystem*,
            lernumgebung*, spielwiese, testaccount*, testzugang, dummydaten, testdaten, e learning*, elearning*, wbt,
            wbts, web based training, webbasiert*, computerbasiert*, lernplattform*, lernprogramm*, lern app,
            fallstudie*, fallbeispiel*, fallaufgabe*, schriftlich*, hausaufgabe*, hausübung*, zuhause, zu hause, daheim,
            von zuhause, von zu hause, von daheim, zhaus, im homeoffice, homeoffice, am pc, am rechner, am laptop, am
            computer, am bildschirm, am schreibtisch, am eigenen schreibtisch, am handy, im eigenen tempo, in eigenem
            tempo, eigenes tempo, in ihrem tempo, in ihrer eigenen zeit, in der eigenen zeit, eigene zeit, jederzeit,
            wann sie wollen/möchten/zeit haben, wann immer sie wollen, zeitlich flexibel, zeitunabhängig*,
            ortsunabhängig*, orts und zeitunabhängig, zeit und ortsunabhängig, zeitversetzt*, selbststudium,
            selbstlern*, selbst lernen, selbstgesteuert*, self paced, on demand, quiz, quizzes, arbeitsblatt*,
            arbeitsblätter, übungsblatt, übungsblätter, übungsaufgabe*, übungsaufgaben, lernaufgabe*, aufgaben online,
            onlineaufgabe*, online aufgaben, online übung, online übungen, onlineübung*, online modul, online module,
            onlinemodul*, onlinekurs*, online kurs, online training, selbsttest, selbsttests, digital üben, digitale
            übungen, chatbot, ki rollenspiel, ki simulation, virtuelles rollenspiel, branching, klickstrecke,
            durchklicken, nichts zu üben, nichts zum üben, nix zum üben, nix zu üben, gibt nichts zu üben, gibts nichts
            zu üben, es gibt nichts zu üben, nicht viel zu üben, wenig zu üben, keine übung, keine übungen, kein üben,
            keine übung nötig, keine praxis, keine praxisübung, keine praktische übung, keine praktischen übungen, keine
            praktischen teile, kein praktischer teil, kein praxisteil, ohne übung, ohne übungen, ohne praxis, nichts
            üben, nichts geübt, nix üben, nichts trainieren, wird nicht geübt, wird nichts geübt, wir üben nicht, üben
            wir nicht, muss nicht geübt werden, muss man nicht üben, müssen nichts üben, müssen nicht üben, üben muss
            man nicht/nichts, üben braucht es nicht, üben brauchen sie nicht, übung braucht es nicht, übung nicht nötig,
            übung ist nicht nötig, üben nicht nötig, braucht keine übung, nur lesen, lesen reicht, nur zum lesen, rein
            theoretisch, reine theorie, nur theorie, offline üben, trockenübung*, für sich, jeder für sich, allein,
            alleine, einzeln
        """,
        Option.LIVE: """
            live, life training, in live, live dabei, live vor ort, live online, online live, vor ort, vorort, vor-ort,
            vorot, präsenz*, präsenz, presenz, präsens, in präsenz, persönlich, persönlich dabei, persönlicher kontakt,
            persönliches treffen, face to face, face 2 face, f2f, facetoface, von angesicht zu angesicht, von mensch zu
            mensch, in person, in echt, in echtzeit, echtzeit, im echten leben, in der realität, reale situation, realen
            situation, realsituation, echte situation, echten situation, unter realen bedingungen, unter echten
            bedingungen, echten/realen/richtigen
            gerät/geräten/maschine/maschinen/patienten/patient/kunden/menschen/objekt/objekten/fahrzeug/leuten/personen/klienten,
            echte/reale/echter/realer menschen/patienten/kunden/geräte/maschinen/personen/leute, am gerät, an der
            maschine, an den maschinen, an maschinen, an der anlage, am fahrzeug, am patienten, am menschen, am objekt,
            am bett, am krankenbett, am modell, am phantom, in der werkstatt, in der halle, in der produktion, auf
            station, auf der station, auf der baustelle, im feld, im betrieb, im raum, in einem raum, im selben raum, im
            gleichen raum, im seminarraum, im schulungsraum, im kursraum, im klassenzimmer, im labor, im op, auf dem
            gelände, auf der bühne, vor publikum, am selben ort, am gleichen ort, selber ort, zur gleichen zeit, zur
            selben zeit, gleichzeitig, zeitgleich, synchron, synchron*, syncron, sync, anwesend, anwesenheit,
            anwesenheitspflicht, dabei sein, dabeisein, dabei ist, da sein, unter aufsicht, unter anleitung,
            beaufsichtigt, begleitet von, mit aufsicht, mit anleitung, mit
            trainer/coach/ausbilder/instruktor/trainerin/ausbilderin/lehrer/experten/moderator, mit
            dem/einem/einer/der/den
            trainer/coach/ausbilder/instruktor/trainerin/ausbilderin/lehrer/experten/expertin/moderator/moderatorin,
            trainergeführt, physisch*, körperlich*, leibhaftig, nicht simulierbar, unsimulierbar, keine simulation
            möglich, nicht zu simulieren, nicht nachstellen, nicht nachstellbar, schlecht/schwer
            simulierbar/simulieren/nachstellen/nachstellbar, nicht/ned/kaum async/asynchron/online/digital/virtuell
            machbar/möglich/sinnvoll/lösbar, online geht/reicht/klappt/funktioniert nicht/ned, nicht online, ned online,
            online nicht möglich/machbar, nur live/gemeinsam möglich/machbar/sinnvoll, nur vor ort
            möglich/machbar/sinnvoll, nur in präsenz möglich/machbar/sinnvoll, nur live, nur vor ort, nur in präsenz,
            live rollenspiel, live rollenspiele, live übung, live übungen, liveübung*, am lebenden objekt, live
            training, livetraining, live session, livesession, live termin, livetermin, live workshop, präsenztermin,
            präsenzworkshop, präsenzübung*, präsenztraining, im workshop, vor ort termin, übung vor ort, geländeübung*,
            feldübung*, on site, onsite, hands on vor ort, in natura,
            non simulable
        """,
    },
    hints={
        Option.LIVE: """
            rollenspiel, rollenspiele, rollenspielen, workshop, workshops, zusammen, gemeinsam, treffen, treffen sich,
            anfassen, angreifen, echt, echte, echten, real, realen
        """,
        Option.ASYNC: "online übungen, übungen, aufgaben, aufgabe, video, digital, aufnahme",
    },
    asides="""
        geht live, gehen live, live gehen, live gegangen, geht bald live, geht morgen live, live geschaltet, live
        schalten, livegang, go live, golive, live seit, seit gestern live, seit heute live, schon live, bereits live,
        live chat, livechat, livestream ansehen, leben, im worst case, worst case szenario, worst case, schlimmstes
        szenario, szenario planung der firma, in diesem szenario, in dem szenario, persönlich gesagt, persönlich finde,
        persönlich glaube, persönlich denke, ich persönlich, meine persönliche, persönliche meinung, übung macht den
        meister, grosse aufnahme, aufnahme ins programm, formular einreichen, ticket einreichen, urlaub einreichen,
        rechnung einreichen, antrag einreichen, zuhause ist es schön, ich bin zuhause, bin zuhause, bin zu hause, bin
        daheim, bin im homeoffice, bin gerade zuhause, gerade im homeoffice, heute im homeoffice, arbeite im homeoffice,
        arbeite von zuhause, arbeite zuhause, gerade zuhause, wir sind zuhause, echt jetzt, echt gut, echt nicht, echt
        wichtig, echt schwer, echt keine, echt toll, präsentation, präsentationen, präsentieren
    """,
    alone={
        Option.ASYNC: """
            nichts, nix, gar nichts, gar nix, nichts eigentlich, eigentlich nichts, überhaupt nichts, da gibt es nichts,
            da gibts nichts, gibt nichts, gibt es nichts, es gibt nichts, es gibt keine, gibt keine, gibt es keine,
            keine, gibts nicht, gibt es nicht, nichts nötig, keine nötig
        """
    },
    vague="""
        teilweise ja, zum teil ja, ein teil, ein teil davon, teile davon, einige teile, die hälfte, zum teil, teilweise,
        teils, teils teils, tw, teils ja, in teilen
    """,
    order=(Option.ASYNC, Option.LIVE, Option.UNSURE),
)

_CASE = Subject(
    topics={
        Case.HANDS_ON: """
            hands on, handson, hands on skill, hands on skills, hands on fertigkeit, hands on unter aufsicht, praktische
            fertigkeit*, praktische fähigkeit*, praktische fertigkeit unter aufsicht, praktische fertigkeiten, praktisch
            unter aufsicht, praktische übung, praktische arbeit, fertigkeit*, unter aufsicht, unter anleitung,
            beaufsichtigt, beaufsichtigung, aufsicht, mit aufsicht, aufsichtsperson, manuell*, handwerk*, handarbeit,
            handgriffe, mit den händen, motorisch*, feinmotorik, körperlich*, klinisch*, klinische fertigkeit*,
            reanimation*, reanimieren, wiederbelebung, erste hilfe, ersthelfer*, schweissen, schweisskurs, schweisser,
            stapler*, staplerfahren, gabelstapler*, staplerschein, kran*, kranfahren, maschinen bedienen, maschine
            bedienen, maschinenbedienung, an der maschine, an maschinen, operation, operieren, op technik, nähen,
            höhenarbeit, arbeiten in der höhe, höhensicherung, absturzsicherung, injektionen, injektion, spritzen,
            spritzen setzen, blutabnahme, fahrtraining, fahren, lehre, lehrwerkstatt, montage, elektroarbeiten, kochen,
            jemand schaut zu, jemand zuschaut
        """,
        Case.HIGH_TRUST: """
            vertrauen, viel vertrauen, hohes vertrauen, vertrauensvoll*, vertrauensaufbau, vertrauens*, workshop mit
            viel vertrauen, teamworkshop*, team workshop, team workshops, workshop im team, workshop mit dem team,
            workshop fürs team, teambuilding, team building, teamentwicklung*, teamklausur*, klausur, klausurtagung,
            teamtag, teamtage, teamevent, team event, team offsite, offsite, off site, team retreat, retreat,
            teamcoaching, teamfindung, psychologische sicherheit, psychological safety, teamkonflikt*, konflikt im team,
            konflikte im team, teamkonflikte, high trust, teamzusammenhalt, führungsklausur, führungskräfteklausur,
            strategieklausur, retrospektive, team retro
        """,
        Case.SENSITIVE: """
            sensibel, sensible*, sensiblen, sensitiv*, sensibles thema, sensible themen, heikel, heikl*, heikles thema,
            heikle themen, heikle gespräche, zwischenmenschlich*, delikat*, schwierige gespräche, schwieriges gespräch,
            schwierigen gesprächen, schwere gespräche, konfliktgespräch*, krisengespräch*, kündigungsgespräch*,
            trennungsgespräch*, kritikgespräch*, feedbackgespräch*, beurteilungsgespräch*, mitarbeitergespräch*,
            kündigung*, entlassung*, personalabbau, belästigung*, sexuelle belästigung, mobbing, bossing,
            diskriminierung*, rassismus, diversity, diversität, gewalt, gewaltprävention, missbrauch*, trauma*, trauer*,
            tod, suizid*, suizidprävention, selbstmord, psychische gesundheit, mental health, psychisch*, burnout,
            überbringen schlechter nachrichten, schlechte nachrichten, schlechter nachrichten, todesnachricht*,
            mediation, konfliktlösung, konfliktmanagement, vertraulich*, emotional*, emotionen, empathie, intim*,
            seelsorge, krisenintervention, beratungsgespräch*, sucht, schambesetzt*
        """,
        Case.SIMULATION: """
            simulation*, komplexe simulation, komplexe simulationen, simulationstraining, simulator*, simulier*,
            planspiel*, kriegsspiel, wargame, war game, tabletop, table top, krisenübung*, krisensimulation*,
            krisenstabsübung*, stabsübung*, katastrophenübung*, katastrophenschutzübung*, notfallübung*,
            notfallsimulation*, brandschutzübung*, brandübung*, feuerwehrübung*, räumungsübung*, evakuierungsübung*,
            evakuierung*, grossübung*, einsatzübung*, flugsimulator*, massenanfall, red team, red teaming, business
            game, unternehmensplanspiel, unternehmenssimulation, cyberübung*, notfalltraining, blackout übung
        """,
        Case.NONE: """
            nichts davon, nix davon, nichts von dem, nichts von alledem, nichts von allem, nichts dergleichen, keins,
            keines, keins davon, keines davon, keine davon, keiner davon, keiner, keine, kein fall, keiner der fälle,
            keines der vier, keins der vier, keiner der vier, keiner der vier fälle, keine der optionen, keine der vier,
            keines von denen, keins von denen, keine von denen, kein sonderfall, keine sonderfälle, kein spezialfall,
            kein besonderer fall, keins von beiden, keins von allen, keine von allen, trifft nicht zu, trifft alles
            nicht zu, trifft nichts zu, nichts trifft zu, trifft nichts davon zu, treffen nicht zu, trifft keines zu,
            trifft keins zu, trifft keiner zu, trifft auf uns nicht zu, nicht zutreffend, nichts zutreffend, passt
            nicht, passt nichts, passt nichts davon, passt keins, passt keines, passt keiner, weder noch, nichts, nix,
            nada, null, gar nichts, gar keins, gar keines, gar nix, gibts nicht, normales training, normale schulung,
            ganz normales training, ganz normale schulung, ganz normal, normal, standard, standardtraining, nichts
            besonderes, nix besonderes, nichts spezielles, nix spezielles, kein besonderes, etwas anderes, was anderes,
            was ganz anderes, ganz was anderes, n a, none, alles nicht, ist alles nicht
        """,
    },
    asides="""
        vertrau mir, vertrauen sie mir, teamworkshop raum, sensible daten, vertrauliche daten, operation xy, keine
        frage, keine ahnung, klausuraufgabe, normalerweise
    """,
    alone={
        Case.HANDS_ON: "a, option a, antwort a, fall a",
        Case.HIGH_TRUST: "b, option b, antwort b, fall b",
        Case.SENSITIVE: "c, option c, antwort c, fall c",
        Case.SIMULATION: "d, option d, antwort d, fall d",
        Case.NONE: "e, option e, antwort e, fall e",
        Case.UNSURE: "f, option f, antwort f, fall f",
    },
    order=tuple(Case),
)

_COMMANDS = {
    Command.HELP: """
        hilfe, hilf mir, hilfe bitte, helfen sie mir, ich brauche hilfe, brauche hilfe, brauch hilfe, was kannst du, was
        kannst du alles/so, was können sie, was können sie alles, was machst du, was tust du, was geht hier, wie
        funktioniert das, wie funktioniert das hier, wie geht das, wie funktionierst du, wie gehts weiter, wie geht es
        weiter, befehle, kommandos, welche befehle gibt es, anleitung, bedienung, wer bist du, wer sind sie, was bist
        du, was ist das, was ist das hier, hilfe anzeigen, zeig hilfe, hallo, hi, hey, hallo bot, guten tag, guten
        morgen, guten abend, grüss gott, grüss dich, grüezi, servus, moin, moin moin, hallo livewise, hi livewise, tach,
        tag, hallöchen, griass di, hoi, mahlzeit, huhu
    """,
    Command.AGENDA: """
        agenda, meine agenda, die agenda, agenda prüfen/checken, meine/die agenda prüfen/checken, ablauf prüfen,
        den/unseren ablauf prüfen, ablaufplan prüfen, tagesordnung, agenda einfügen, prüfe meine/die agenda
    """,
    Command.RESTORE: """
        wiederherstellen, stell wieder her, stelle wieder her, stellen sie wieder her, stell es wieder her,
        stelle es wieder her, alles wiederherstellen, antworten wiederherstellen, die antworten
        wiederherstellen, meine antworten wiederherstellen, plan wiederherstellen, bring zurück, bring es
        zurück, zurückholen, alles zurückholen, hol es zurück, hol die antworten zurück, antworten zurückholen,
        zurückbringen, wieder herstellen
    """,
    Command.THANKS: """
        danke, danke schön, dankeschön, danke sehr, vielen dank, besten dank, herzlichen dank, danke dir, danke
        ihnen, danke euch, tausend dank, merci, danke vielmals, danke bot, ok danke, okay danke, super danke,
        perfekt danke, danke für die hilfe, danke für deine hilfe, danke für ihre hilfe, vielen lieben dank,
        thx, lieben dank, dank dir, danke alle, danke allen
    """,
    Command.LANGUAGE: """
        sprache, sprachen, die sprache, sprache ändern/wechseln/wählen/umstellen/einstellen, die sprache
        ändern/wechseln, andere sprache, eine andere sprache, meine sprache, meine sprache ändern, anrede, die
        anrede, anrede ändern, die anrede ändern, form der anrede, sprache und anrede, language
    """,
    Command.CONFIRM: """
        bestätigen, bestätigt, bestätige, ich bestätige, alles bestätigen, alle bestätigen, bestätige alles, alle
        davon bestätigen, ich bestätige alles, alles bestätigt, stimmt alles, stimmt alles so, alles richtig, alles
        korrekt, passt alles, passt alles so, das stimmt alles, alles davon stimmt,
        ja bestätigen, ja alles bestätigen, ja alle bestätigen, ja bestätige, ja bestätige alles, ja ich
        bestätige, ja stimmt alles, ja alles richtig, ja passt alles, ja bestätigt, ok bestätigen
    """,
    Command.LIST: """
        meine pläne, pläne, plan liste, liste, planliste, liste der pläne, zeig/zeige/zeigen meine pläne,
        zeig/zeige/zeigen alle meine pläne, zeig/zeige/zeigen bitte meine pläne, zeig/zeige/zeigen bitte alle meine
        pläne, zeig/zeige/zeigen mir meine pläne, zeig/zeige/zeigen mir alle meine pläne, zeig/zeige/zeigen mir bitte
        meine pläne, zeig/zeige/zeigen mir bitte alle meine pläne, zeig/zeige/zeigen bitte bitte meine pläne,
        zeig/zeige/zeigen bitte bitte alle meine pläne, zeig/zeige/zeigen bitte mir meine pläne, zeig/zeige/zeigen bitte
        mir alle meine pläne, zeig/zeige/zeigen bitte mir bitte meine pläne, zeig/zeige/zeigen bitte mir bitte alle
        meine pläne, zeig/zeige/zeigen sie meine pläne, zeig/zeige/zeigen sie alle meine pläne, zeig/zeige/zeigen sie
        bitte meine pläne, zeig/zeige/zeigen sie bitte alle meine pläne, zeig/zeige/zeigen sie mir meine pläne,
        zeig/zeige/zeigen sie mir alle meine pläne, zeig/zeige/zeigen sie mir bitte meine pläne, zeig/zeige/zeigen sie
        mir bitte alle meine pläne, zeig/zeige/zeigen sie bitte bitte meine pläne, zeig/zeige/zeigen sie bitte bitte
        alle meine pläne, zeig/zeige/zeigen sie bitte mir meine pläne, zeig/zeige/zeigen sie bitte mir alle meine pläne,
        zeig/zeige/zeigen sie bitte mir bitte meine pläne, zeig/zeige/zeigen sie bitte mir bitte alle meine pläne,
        zeig/zeige pläne, zeig/zeige die pläne, zeig/zeige mir pläne, zeig/zeige mir die pläne, pläne anzeigen, pläne
        zeigen, meine pläne anzeigen/zeigen/auflisten/ansehen/sehen, meine pläne bitte
        anzeigen/zeigen/auflisten/ansehen/sehen, alle pläne, alle meine pläne, alle pläne anzeigen, übersicht, übersicht
        meiner pläne, planübersicht, pläne auflisten, welche pläne habe ich, welche pläne hab ich, welche pläne gibt es,
        was habe ich für pläne, wo sind meine pläne, meine trainings, meine schulungen, meine kurse, meine seminare,
        meine programme, zeig meine trainings, zur liste, offene pläne, meine planungen
    """,
    Command.FORGET: """
        vergiss mich, vergiss mich bitte, vergessen sie mich, vergiss alles über mich, vergiss meine daten, vergiss alle
        meine daten, vergessen sie alles über mich, vergessen sie meine daten, vergessen sie alle meine daten, mich
        vergessen, lösch/lösche/löscht/löschen mich, lösch/lösche/löschen meine daten, lösch/lösche/löschen alle meine
        daten, lösch/lösche/löschen bitte meine daten, lösch/lösche/löschen bitte alle meine daten, lösch/lösche/löschen
        sie meine daten, lösch/lösche/löschen sie alle meine daten, lösch/lösche/löschen sie bitte meine daten,
        lösch/lösche/löschen sie bitte alle meine daten, lösch/lösche/löschen alles über mich, lösch/lösche/löschen
        bitte alles über mich, lösch/lösche/löschen sie alles über mich, lösch/lösche/löschen sie bitte alles über mich,
        lösch/lösche alles von mir, lösch/lösche alles was du über mich weisst, löschen sie mich, meine daten löschen,
        meine persönlichen/gesamten daten löschen, alle meine daten löschen, alle meine persönlichen/gesamten daten
        löschen, bitte meine daten löschen, bitte meine persönlichen/gesamten daten löschen, bitte alle meine daten
        löschen, bitte alle meine persönlichen/gesamten daten löschen, alles über mich löschen, alle daten über mich
        löschen, meine informationen löschen, mein konto löschen, mein profil löschen, lösch/lösche mein konto, meine
        personenbezogenen daten löschen, entferne meine daten, daten von mir löschen, meine daten entfernen, meine daten
        vergessen, ich möchte vergessen werden
    """,
    Command.RESTART: """
        neustart, neu starten, neu start, neustarten, von vorn, von vorne, nochmal von vorn, nochmal von vorne, nochmals
        von vorne, noch einmal von vorne, noch mal von vorn, wieder von vorne, alles von vorne, alles nochmal, alles
        nochmal von vorne, alles auf anfang, zurück auf anfang, zurück auf los, zurück zum anfang, zum anfang, zurück
        zum start, von anfang an, nochmal von anfang an, noch einmal von anfang an, beginne von vorne, beginne nochmal
        von vorne, fang/fange/fangen von vorne/vorn an, fang/fange/fangen nochmal/nochmals von vorne/vorn an,
        fang/fange/fangen bitte von vorne/vorn an, fang/fange/fangen bitte nochmal/nochmals von vorne/vorn an,
        fang/fange/fangen wir/sie von vorne/vorn an, fang/fange/fangen wir/sie nochmal/nochmals von vorne/vorn an,
        fang/fange/fangen wir/sie bitte von vorne/vorn an, fang/fange/fangen wir/sie bitte nochmal/nochmals von
        vorne/vorn an, von vorne/vorn anfangen/beginnen/starten, nochmal von vorne/vorn anfangen/beginnen/starten, neu
        anfangen, neu beginnen, nochmal anfangen, nochmal starten, nochmal beginnen, noch einmal anfangen, fang neu an,
        reset, zurücksetzen, alles zurücksetzen, restart, neuanfang, neubeginn, fragen neu starten, auf anfang
    """,
    Command.BACK: """
        zurück, zruck, zrück, zurueck bitte, geh/gehe/gehen zurück, gehen sie zurück, einen schritt zurück, einen
        zurück, eins zurück, eine zurück, eine frage zurück, ein schritt zurück, schritt zurück, einmal zurück, noch
        einmal zurück, geh eine frage zurück, geh bitte eine frage zurück, geh einen schritt zurück, zurückgehen, wieder
        zurück, zurück zur letzten/vorherigen/vorigen frage, zur letzten/vorherigen/vorigen frage, vorherige frage,
        vorige frage, letzte frage, die vorherige frage, die letzte frage, die vorige frage, vorherige, vorherigen
        schritt, rückgängig, rückgängig machen, mach das rückgängig, mach rückgängig, machen sie das rückgängig, das
        rückgängig machen, letzte antwort rückgängig, letzte antwort rückgängig machen, letzte antwort ändern, meine
        letzte antwort ändern, die letzte antwort ändern, ändere meine letzte antwort, undo, back, widerrufen,
        zurücknehmen, nehme ich zurück, das nehme ich zurück, ups, upps, hoppla, oops, vertippt, ich hab mich vertippt,
        ich habe mich vertippt, verklickt, ich hab mich verklickt, ich habe mich verklickt, hab mich vertippt, habe mich
        vertippt, hab mich verklickt, habe mich verklickt, falsch geklickt
    """,
    Command.PLAN: """
        plan, planen, plan machen, plan erstellen, plan anzeigen, plan zeigen, den plan, der plan, den plan
        machen/erstellen/anzeigen/zeigen/sehen, einen plan machen/erstellen, mach/mache/machen plan, mach/mache/machen
        den/einen/mir/uns plan, mach/mache/machen bitte plan, mach/mache/machen bitte den/einen/mir/uns plan,
        mach/mache/machen sie plan, mach/mache/machen sie den/einen/mir/uns plan, mach/mache/machen sie bitte plan,
        mach/mache/machen sie bitte den/einen/mir/uns plan, mach/mache mir den/einen plan, mach/mache mir bitte
        den/einen plan, erstell/erstelle/erstellen plan, erstell/erstelle/erstellen den/einen plan,
        erstell/erstelle/erstellen bitte plan, erstell/erstelle/erstellen bitte den/einen plan,
        erstell/erstelle/erstellen sie plan, erstell/erstelle/erstellen sie den/einen plan, erstell/erstelle/erstellen
        sie bitte plan, erstell/erstelle/erstellen sie bitte den/einen plan, erstell/erstelle mir/uns einen/den plan,
        erstell/erstelle mir/uns bitte einen/den plan, erstellen sie mir/uns einen/den plan, erstellen sie mir/uns bitte
        einen/den plan, zeig/zeige/zeigen plan, zeig/zeige/zeigen den plan, zeig/zeige/zeigen bitte plan,
        zeig/zeige/zeigen bitte den plan, zeig/zeige/zeigen mir/uns plan, zeig/zeige/zeigen mir/uns den plan,
        zeig/zeige/zeigen mir/uns bitte plan, zeig/zeige/zeigen mir/uns bitte den plan, zeig/zeige/zeigen sie plan,
        zeig/zeige/zeigen sie den plan, zeig/zeige/zeigen sie bitte plan, zeig/zeige/zeigen sie bitte den plan,
        zeig/zeige/zeigen sie mir/uns plan, zeig/zeige/zeigen sie mir/uns den plan, zeig/zeige/zeigen sie mir/uns bitte
        plan, zeig/zeige/zeigen sie mir/uns bitte den plan, plane das, plane es, planen wir, planen wir das, lass uns
        planen, jetzt planen, los planen, termin planen, termin, datum, termin festlegen, termin setzen, datum
        festlegen, datum setzen, datum wählen, termin wählen, termin eingeben, datum eingeben, datum angeben, termin
        angeben, datum auswählen, datum eintragen, termin eintragen, das datum festlegen/setzen/eingeben/wählen, den
        termin festlegen/setzen/eingeben/wählen/planen/fixieren, ein datum festlegen/setzen/wählen, einen termin
        festlegen/setzen/wählen/fixieren/machen/buchen, termin fixieren, termin machen, termin buchen, termine planen,
        termine festlegen, termine, leg/lege das datum fest, leg/lege bitte das datum fest, leg/lege den/einen termin
        fest, leg/lege bitte den/einen termin fest, legen sie den termin fest, legen sie bitte den termin fest,
        setz/setze das/den datum/termin, setz/setze bitte das/den datum/termin, training planen, das training planen,
        schulung planen, die schulung planen, session planen, nächster schritt, weiter zum plan, zum plan, buchen,
        termin hinzufügen, datum hinzufügen, ablaufplan, plan bitte, planung, planung starten, plan schreiben
    """,
    Command.REBOOK: """
        datum ändern, das datum ändern, termin ändern, den termin ändern, ändere/änder/ändern datum, ändere/änder/ändern
        das datum, ändere/änder/ändern bitte datum, ändere/änder/ändern bitte das datum, ändere/änder/ändern sie datum,
        ändere/änder/ändern sie das datum, ändere/änder/ändern sie bitte datum, ändere/änder/ändern sie bitte das datum,
        ändere/änder/ändern termin, ändere/änder/ändern den termin, ändere/änder/ändern bitte termin,
        ändere/änder/ändern bitte den termin, ändere/änder/ändern sie termin, ändere/änder/ändern sie den termin,
        ändere/änder/ändern sie bitte termin, ändere/änder/ändern sie bitte den termin, ändere den tag, tag ändern, den
        tag ändern, uhrzeit ändern, die uhrzeit ändern, zeit ändern, die zeit ändern, ändere/ändern die uhrzeit/zeit,
        ändere/ändern bitte die uhrzeit/zeit, ändere/ändern sie die uhrzeit/zeit, ändere/ändern sie bitte die
        uhrzeit/zeit, beginn ändern, startzeit ändern, den beginn ändern, die startzeit ändern, plan ändern, den plan
        ändern, ändere den plan, termin verschieben, den termin verschieben, verschieben,
        verschieb/verschiebe/verschieben den/das/die termin/datum/training/session/schulung/live,
        verschieb/verschiebe/verschieben bitte den/das/die termin/datum/training/session/schulung/live,
        verschieb/verschiebe/verschieben sie den/das/die termin/datum/training/session/schulung/live,
        verschieb/verschiebe/verschieben sie bitte den/das/die termin/datum/training/session/schulung/live, verschieb
        es, verschiebe es, verschieb das, verschiebe das, verschieben wir, verschieben wir es, verschieben wir das, das
        verschieben, es verschieben, training verschieben, das training verschieben, schulung verschieben, die schulung
        verschieben, session verschieben, die session verschieben, neuer termin, neuen termin, ein neuer termin, einen
        neuen termin, neues datum, ein neues datum, anderer termin, anderen termin, einen anderen termin, ein anderer
        termin, anderes datum, ein anderes datum, anderer tag, ein anderer tag, umbuchen, termin umbuchen, neu
        terminieren, umplanen, neu ansetzen, termin verlegen, den termin verlegen, vorverlegen, nach hinten verschieben,
        nach vorne verschieben, falsches datum, falscher termin, das datum ist falsch, der termin ist falsch, das datum
        hat sich geändert, der termin hat sich geändert, datum bearbeiten, termin bearbeiten, das datum passt nicht, der
        termin passt nicht, datum anpassen, termin anpassen, neuen termin suchen, neuen termin wählen, einen neuen
        termin wählen, anderes datum wählen, ein anderes datum wählen, reschedule
    """,
    Command.KEEP: """
        behalten, so behalten, beibehalten, so beibehalten, behalt es, behalte es, behalt das, behalte das, behalten
        wir, behalten wir es, behalten wir das, behalten sie es, behalte es so, es so behalten, alles behalten, antwort
        behalten, die antwort behalten, plan behalten, den plan behalten, datum behalten, das datum behalten, termin
        behalten, den termin behalten, so lassen, lass es, lass es so, lass das, lass das so, lass so, lassen sie es,
        lassen sie es so, lassen wir es, lassen wir es so, lassen wir das, lassen wir das so, lass gut sein, lass mal,
        lass stecken, bleibt so, es bleibt so, bleibt wie es ist, bleibt alles so, bleibt dabei, es bleibt dabei, dabei
        bleiben, bleiben wir dabei, alles bleibt wie es ist, passt so, passt schon so, so passt es, so passts, so lassen
        wies ist, lass es wie es ist, so wie es ist, so wie es war, wie es war, wie gehabt, nicht ändern, nichts ändern,
        doch nicht, doch nicht ändern, ändere nichts, ändern sie nichts, keine änderung, keine änderungen, unverändert,
        unverändert lassen, abbrechen, abbruch, brich ab, brechen sie ab, vorgang abbrechen, cancel, vergiss es, egal
        vergiss es, schon gut, ist schon gut, hat sich erledigt, hat sich schon erledigt, formular schliessen, nein lass
        es so, nein lass, nein so lassen
    """,
    Command.WHY: """
        warum, wieso, weshalb, weswegen, wieso das, warum das, weshalb das, aber warum, aber wieso, und warum, und
        wieso, warum denn, wieso denn, warum so, wieso so, warum ist das so, wieso ist das so, warum/wieso diese/dieser
        tage/tag/termine/daten/zahlen/schritte/minuten/zeiten/empfehlung/plan/termin/längen, warum/wieso gerade/genau
        diese/dieser tage/tag/termine/daten/zahlen/schritte/minuten/zeiten/empfehlung/plan/termin/längen, warum die
        tage/termine/daten/zahlen/schritte/empfehlung, warum dieses/das ergebnis/datum, wieso dieses/das ergebnis/datum,
        warum so lange, wieso so lange, warum so viele schritte, warum so viel, woher kommen/stammen diese/die
        daten/termine/zahlen/tage, woher kommt das, woher hast du das, worauf basiert das, worauf beruht das, auf
        welcher grundlage, auf welcher basis, begründung, begründe, begründe das, bitte begründen, gründe, die gründe,
        was sind die gründe, zeig die gründe, zeig mir die gründe, grund, quellen, was sind die quellen, erklär/erkläre
        das/es/warum/wieso, erklär/erkläre bitte das/es/warum/wieso, erklär/erkläre mir das/es/warum/wieso,
        erklär/erkläre mir bitte das/es/warum/wieso, erklären sie das/es/warum/wieso, erklären sie bitte
        das/es/warum/wieso, erklären sie mir das/es/warum/wieso, erklären sie mir bitte das/es/warum/wieso,
        erklär/erkläre die/den/das daten/tage/termine/plan/ergebnis/empfehlung/frage/optionen, erklär/erkläre bitte
        die/den/das daten/tage/termine/plan/ergebnis/empfehlung/frage/optionen, erklär/erkläre mir die/den/das
        daten/tage/termine/plan/ergebnis/empfehlung/frage/optionen, erklär/erkläre mir bitte die/den/das
        daten/tage/termine/plan/ergebnis/empfehlung/frage/optionen, erklären sie die/den/das
        daten/tage/termine/plan/ergebnis/empfehlung/frage/optionen, erklären sie bitte die/den/das
        daten/tage/termine/plan/ergebnis/empfehlung/frage/optionen, erklären sie mir die/den/das
        daten/tage/termine/plan/ergebnis/empfehlung/frage/optionen, erklären sie mir bitte die/den/das
        daten/tage/termine/plan/ergebnis/empfehlung/frage/optionen, erklär, erkläre, erkläre das, erklär mal, erklär
        bitte, erklärung, erklärung bitte, eine erklärung bitte, erklären, bitte erklären, das erklären, sag mir warum,
        sagen sie mir warum, warum empfiehlst du das, wieso empfiehlst du das, warum empfehlen sie das, wie kommst du
        darauf, wie kommst du drauf, wie kommen sie darauf, wie kommst du auf ..., wie kommen sie auf ..., was meinst
        du, was meinst du damit, was meinen sie damit, was meinst du mit ..., was meinen sie mit ..., wie meinst du das,
        wie meinen sie das, was ist damit gemeint, was ist gemeint, was ist mit ... gemeint, was bedeutet das, was
        bedeutet ..., was bedeuten ..., was heisst das, was heisst ..., was heissen ..., was heisst das genau, was ist
        ..., was sind ..., was ist der unterschied, was ist der unterschied zwischen ..., unterschied, wo ist der
        unterschied, was ist da der unterschied, worin besteht der unterschied, beispiel, beispiele, ein beispiel, ein
        beispiel bitte, zum beispiel, z b, gib mir ein beispiel, geben sie mir ein beispiel, hast du ein beispiel, haben
        sie ein beispiel, wie zum beispiel, versteh/verstehe nicht/ned/net, versteh/verstehe das/es nicht/ned/net, ich
        versteh/verstehe nicht/ned/net, ich versteh/verstehe das/es nicht/ned/net, versteh/verstehe die frage
        nicht/ned/net, ich versteh/verstehe die frage nicht/ned/net, versteh/verstehe ich nicht/ned/net,
        versteh/verstehe ich das nicht, das versteh/verstehe ich nicht/ned, ich kapier das nicht, kapier ich nicht,
        kapiere ich nicht, check ich nicht, nicht verstanden, frage nicht verstanden, ich habe die frage nicht
        verstanden, hab ich nicht verstanden, habe ich nicht verstanden, warum fragst du, wieso fragst du, warum fragst
        du das, wieso fragst du das, warum fragen sie, warum fragen sie das, wieso fragen sie das, warum willst du das
        wissen, wieso willst du das wissen, warum wollen sie das wissen, wozu brauchst du das, wozu brauchen sie das,
        wozu, wofür, wofür brauchst du das, wofür ist das wichtig, warum ist das wichtig, wieso ist das wichtig, warum
        spielt das eine rolle, was genau, was genau meinst du, was genau heisst das, hä, häh, hää, wie bitte, bitte was,
        definiere ..., was versteht man unter ..., was verstehst du unter ..., was verstehen sie unter ..., was zählt
        als ..., was willst du wissen, was wollen sie wissen, mehr infos, mehr info, mehr informationen, mehr details
        bitte, genauer bitte, geht das genauer, was soll das heissen, was soll das bedeuten, was
    """,
    Command.OBJECT: """
        das stimmt nicht, das stimmt so nicht, stimmt so nicht, das ist falsch, das ist nicht richtig, ist nicht
        richtig, das ist so nicht richtig, das ist nicht korrekt, das stimmt ned, das stimmt net, ich widerspreche,
        widerspruch, da widerspreche ich, dem widerspreche ich, ich bin nicht einverstanden, nicht einverstanden, bin
        nicht einverstanden, damit bin ich nicht einverstanden, ich bin damit nicht einverstanden, einspruch, einwand,
        ich habe einen einwand, bin anderer meinung, ich bin anderer meinung, da bin ich anderer meinung, da bin ich
        anderer ansicht, ich bin anderer ansicht, das sehe ich anders, sehe ich anders, seh ich anders, das seh ich
        anders, ich sehe das anders, ich seh das anders, das sehe ich nicht so, ich sehe das nicht so, überzeugt mich
        nicht, das überzeugt mich nicht, nicht überzeugt, ich bin nicht überzeugt, bin nicht überzeugt, das glaube ich
        nicht, das glaub ich nicht, das kann nicht stimmen, kann nicht stimmen, kann nicht sein, das kann nicht sein,
        das passt nicht, das passt so nicht, passt so nicht, das passt ned, das passt für uns nicht, passt für uns
        nicht, gefällt mir nicht, das gefällt mir nicht, das macht keinen sinn, macht keinen sinn, das ergibt keinen
        sinn, ergibt keinen sinn, falsche empfehlung, falsches ergebnis, die empfehlung ist falsch, das ergebnis ist
        falsch, die empfehlung stimmt nicht, das ergebnis stimmt nicht, die empfehlung passt nicht, das ergebnis passt
        nicht, ich stimme nicht zu, stimme nicht zu, da stimme ich nicht zu, dem stimme ich nicht zu, ich stimme dem
        nicht zu, das ist quatsch, das ist unsinn, das ist blödsinn, so ein quatsch, blödsinn, unsinn, quatsch, das
        halte ich für falsch, ich halte das für falsch, ich finde das falsch, das finde ich falsch, das finde ich nicht
        richtig, du liegst falsch, da liegst du falsch, sie liegen falsch, das hätte ich nicht erwartet, nicht was ich
        erwartet habe, bin dagegen, ich bin dagegen, ich protestiere
    """,
    Command.OPEN: """
        alle dürfen antworten, alle können antworten, alle sollen antworten, alle mitmachen lassen, lass/lasse/lassen
        alle antworten/mitmachen/abstimmen/mitantworten, lass/lasse/lassen bitte alle
        antworten/mitmachen/abstimmen/mitantworten, lass/lasse/lassen sie alle
        antworten/mitmachen/abstimmen/mitantworten, lass/lasse/lassen sie bitte alle
        antworten/mitmachen/abstimmen/mitantworten, lass alle ran, alle antworten lassen, jeder darf antworten, jeder
        kann antworten, jeder soll antworten, jede und jeder darf antworten, lass jeden antworten, jeden antworten
        lassen, lass anderen antworten, lass die anderen antworten, lass andere antworten, lassen sie andere antworten,
        lassen sie die anderen antworten, andere dürfen antworten, andere können antworten, die anderen dürfen
        antworten, die anderen antworten lassen, andere antworten lassen, lass das team antworten, das team darf
        antworten, das team antworten lassen, lass die gruppe antworten, öffnen, für alle öffnen, öffne es für alle,
        öffne für alle, öffne das für alle, öffnen sie es für alle, freigeben, für alle freigeben, gib es für alle frei,
        gib frei, allen erlauben zu antworten, erlaube allen zu antworten, antworten für alle, offen für alle, für alle
        offen, auch andere dürfen antworten, alle zulassen
    """,
    Command.CLOSE: """
        nur ich, nur für mich, nur ich darf antworten, nur ich kann antworten, nur ich antworte, nur ich soll antworten,
        nur der besitzer, nur die besitzerin, nur der eigentümer, nur die eigentümerin, nur der ersteller, nur mich
        antworten lassen, lass nur mich antworten, lassen sie nur mich antworten, ich allein, ich alleine, ich antworte
        allein, ich antworte alleine, allein ich, schliessen, wieder schliessen, für andere schliessen, für andere
        sperren, schliess es, schliesse es, schliess es wieder, schliesse es wieder, schliessen sie es, schliess ab,
        sperren, andere sperren, die anderen nicht mehr, andere dürfen nicht antworten, andere dürfen nicht mehr
        antworten, die anderen sollen nicht antworten, niemand sonst darf antworten, niemand ausser mir, keiner ausser
        mir, wieder nur ich, mach es privat, auf mich beschränken
    """,
    Command.NEW: """
        neu, neues, neues training, neue schulung, neuer plan, neuen plan, neuer kurs, neues seminar, neue session,
        neues programm, ein neues training, eine neue schulung, einen neuen plan, ein neuer plan, ein neuer kurs, einen
        neuen kurs, ein neues seminar, anderes training, andere schulung, ein anderes training, eine andere schulung,
        ein anderer plan, einen anderen plan, weiteres training, weitere schulung, ein weiteres training, eine weitere
        schulung, noch ein training, noch eine schulung, noch einen plan, noch ein plan, noch eins, noch eines, noch
        einen, nächstes training, nächste schulung, das nächste training, neues/weiteres/anderes training
        planen/starten/anlegen/beginnen, neue/weitere/andere schulung planen/starten/anlegen/beginnen, ein
        neues/weiteres/anderes training planen/starten/anlegen/beginnen, eine neue/weitere/andere schulung
        planen/starten/anlegen/beginnen, noch ein training planen, noch eine schulung planen, neuen plan
        starten/anlegen/erstellen/beginnen/machen, einen neuen plan starten/anlegen/erstellen/beginnen/machen,
        plan/plane ein neues/weiteres/anderes training, plan/plane bitte ein neues/weiteres/anderes training, plan/plane
        eine neue/weitere/andere schulung, plan/plane bitte eine neue/weitere/andere schulung, plane ein neues training
        ..., plane eine neue schulung ..., neues training ..., neue schulung ..., mit einem neuen training beginnen, mit
        einem neuen training starten, start, starten, starte, los, los gehts, los geht's, auf gehts, beginnen, anfangen,
        beginn, fang an, fangen sie an, fangen wir an, beginnen wir, starten wir, lass uns anfangen, lass uns starten,
        loslegen, leg los, neues gespräch, neu anlegen, training anlegen, training starten, jetzt starten
    """,
    Command.REMIND: """
        erinnere/erinner/erinnern mich/uns, erinnere/erinner/erinnern mich/uns hier/daran/dran,
        erinnere/erinner/erinnern mich/uns bitte, erinnere/erinner/erinnern mich/uns bitte hier/daran/dran,
        erinnere/erinner/erinnern bitte mich/uns, erinnere/erinner/erinnern bitte mich/uns hier/daran/dran,
        erinnere/erinner/erinnern bitte mich/uns bitte, erinnere/erinner/erinnern bitte mich/uns bitte hier/daran/dran,
        erinnere/erinner/erinnern sie mich/uns, erinnere/erinner/erinnern sie mich/uns hier/daran/dran,
        erinnere/erinner/erinnern sie mich/uns bitte, erinnere/erinner/erinnern sie mich/uns bitte hier/daran/dran,
        erinnere/erinner/erinnern sie bitte mich/uns, erinnere/erinner/erinnern sie bitte mich/uns hier/daran/dran,
        erinnere/erinner/erinnern sie bitte mich/uns bitte, erinnere/erinner/erinnern sie bitte mich/uns bitte
        hier/daran/dran, erinnere uns hier daran, mich erinnern, uns erinnern, mich/uns daran erinnern, erinnerungen,
        erinnerung, erinnerungen an, erinnerungen ein, erinnerungen einschalten, erinnerungen aktivieren, erinnerungen
        anschalten, erinnerungen starten, erinnerungen bitte, erinnerung einschalten, erinnerung aktivieren,
        schalte/schalt erinnerungen ein/an, schalte/schalt die erinnerungen ein/an, schalte/schalt bitte erinnerungen
        ein/an, schalte/schalt bitte die erinnerungen ein/an, schalten sie die erinnerungen ein, schalten sie bitte die
        erinnerungen ein, aktiviere erinnerungen, aktiviere die erinnerungen, aktiviere bitte erinnerungen, aktiviere
        bitte die erinnerungen, aktivieren sie die erinnerungen, starte erinnerungen, starte die erinnerungen,
        schick/schicke erinnerungen, schick/schicke bitte erinnerungen, schick/schicke mir/uns erinnerungen,
        schick/schicke mir/uns bitte erinnerungen, schicken sie erinnerungen, schicken sie bitte erinnerungen, schicken
        sie mir/uns erinnerungen, schicken sie mir/uns bitte erinnerungen, sende erinnerungen, sende bitte erinnerungen,
        sende mir/uns erinnerungen, sende mir/uns bitte erinnerungen, senden sie uns erinnerungen, erinnerungen
        schicken, erinnerungen senden, die erinnerungen einschalten, die erinnerungen wieder einschalten, erinnerungen
        wieder einschalten, erinnerungen wieder an, erinnerungen fortsetzen, erinnerungen wieder aufnehmen, wieder
        erinnern, halt uns auf dem laufenden, reminder, reminder an, reminder ein, reminders, reminder einschalten,
        reminder bitte, fortsetzen, ich möchte erinnert werden, wir möchten erinnert werden
    """,
    Command.STOP: """
        stop, stopp, stoppe, stoppen, aufhören, hör auf, hör auf damit, hören sie auf, hören sie auf damit, hör auf
        mich/uns zu erinnern, hören sie auf mich/uns zu erinnern, schluss, schluss damit, schluss jetzt, keine
        erinnerungen mehr, keine erinnerungen, keine erinnerung mehr, keine reminder mehr, keine nachrichten mehr,
        erinnerungen aus, erinnerungen ausschalten, erinnerungen abschalten, erinnerungen abstellen, erinnerungen
        stoppen, erinnerungen beenden, erinnerungen deaktivieren, erinnerungen abbestellen, die erinnerungen
        ausschalten/abschalten/abstellen/stoppen/beenden/deaktivieren/abbestellen, erinnerung aus, erinnerung
        ausschalten, schalt/schalte erinnerungen aus/ab, schalt/schalte die erinnerungen aus/ab, schalt/schalte bitte
        erinnerungen aus/ab, schalt/schalte bitte die erinnerungen aus/ab, schalten sie die erinnerungen aus/ab,
        schalten sie bitte die erinnerungen aus/ab, stell erinnerungen ab, stell die erinnerungen ab, stell bitte
        erinnerungen ab, stell bitte die erinnerungen ab, stellen sie die erinnerungen ab, stellen sie bitte die
        erinnerungen ab, stoppe erinnerungen, stoppe die erinnerungen, stoppe bitte erinnerungen, stoppe bitte die
        erinnerungen, stopp erinnerungen, stopp die erinnerungen, stoppen sie die erinnerungen, stoppen sie bitte die
        erinnerungen, beende erinnerungen, beende die erinnerungen, beenden sie die erinnerungen, deaktiviere
        erinnerungen, deaktiviere die erinnerungen, abbestellen, abmelden, erinnere/erinner mich/uns nicht mehr,
        erinnern sie mich/uns nicht mehr, erinnern sie mich/uns bitte nicht mehr, nicht mehr erinnern, mich nicht mehr
        erinnern, uns nicht mehr erinnern, reminder aus, reminder ausschalten, reminder stoppen, schreib mir/uns nicht
        mehr, schreiben sie mir/uns nicht mehr, alle erinnerungen stoppen, alle erinnerungen aus, ich will keine
        erinnerungen mehr, ich möchte keine erinnerungen mehr, wir wollen keine erinnerungen mehr
    """,
    Command.PREVIEW: """
        vorschau, vorschau bitte, vorschau anzeigen, vorschau zeigen, vorschau der erinnerungen, erinnerungen anzeigen,
        erinnerungen zeigen, zeig/zeige die erinnerungen, zeig/zeige die nächsten/kommenden erinnerungen, zeig/zeige
        bitte die erinnerungen, zeig/zeige bitte die nächsten/kommenden erinnerungen, zeig/zeige mir/uns die
        erinnerungen, zeig/zeige mir/uns die nächsten/kommenden erinnerungen, zeig/zeige mir/uns bitte die erinnerungen,
        zeig/zeige mir/uns bitte die nächsten/kommenden erinnerungen, zeigen sie die erinnerungen, zeigen sie die
        nächsten/kommenden erinnerungen, zeigen sie bitte die erinnerungen, zeigen sie bitte die nächsten/kommenden
        erinnerungen, zeigen sie mir/uns die erinnerungen, zeigen sie mir/uns die nächsten/kommenden erinnerungen,
        zeigen sie mir/uns bitte die erinnerungen, zeigen sie mir/uns bitte die nächsten/kommenden erinnerungen,
        zeig/zeige die vorschau, zeig/zeige mir/uns die vorschau, zeigen sie mir die vorschau, zeig erinnerungen, welche
        erinnerungen, welche erinnerungen kommen, welche erinnerungen kommen noch, welche erinnerungen gibt es, was
        wirst du senden, was wirst du schicken, was werden sie senden, was werden sie schicken, was schickst du, was
        schickst du uns, was kommt noch, was kommt als nächstes, nächste erinnerungen, die nächsten erinnerungen,
        kommende erinnerungen, die kommenden erinnerungen, anstehende erinnerungen, liste der erinnerungen, erinnerungen
        auflisten, wann kommt die nächste erinnerung, wann ist die nächste erinnerung, wann erinnerst du mich/uns, wann
        erinnern sie mich/uns, nächste erinnerung, die nächste erinnerung, wann kommen die erinnerungen
    """,
    Command.DONE: """
        erledigt, ist erledigt, schon erledigt, bereits erledigt, hab ich erledigt, habe ich erledigt, ich hab es
        erledigt, ich habe es erledigt, ich habe das erledigt, haben wir erledigt, wir haben es erledigt, alles
        erledigt, das ist erledigt, wurde erledigt, fertig, bin fertig, ich bin fertig, wir sind fertig, sind fertig,
        ist fertig, alles fertig, schon fertig, es ist fertig, das ist fertig, gemacht, hab ich gemacht, habe ich
        gemacht, hab ich schon gemacht, habe ich schon gemacht, haben wir gemacht, haben wir schon gemacht, ich habs
        gemacht, ich hab's gemacht, ich hab es gemacht, ich habe es gemacht, wir habens gemacht, wir haben es gemacht,
        schon gemacht, ist gemacht, getan, abgeschlossen, ist abgeschlossen, abgehakt, haken dran, hak es ab, hake es
        ab, abhaken, das abhaken, als erledigt markieren, markiere als erledigt, markier es als erledigt, markiere es
        als erledigt, markieren sie es als erledigt, geschafft, done, beendet, vollbracht, hamma, hamma scho, hab i
        scho, hab ich schon, habe ich schon, haben wir schon
    """,
    Command.SKIP: """
        überspringen, das überspringen, diesen schritt überspringen, den schritt überspringen, schritt überspringen,
        überspring das, überspring es, überspringe das, überspringe es, überspringe diesen schritt, überspring den
        schritt, überspringen sie das, überspringen sie diesen schritt, überspringen wir, überspringen wir das,
        auslassen, das auslassen, lass das aus, lass es aus, lassen wir aus, lassen wir das aus, lass das weg, lass es
        weg, weglassen, das weglassen, lassen wir weg, lassen wir das weg, skip, skippen, nicht nötig, brauchen wir
        nicht, das brauchen wir nicht, brauche ich nicht, nicht relevant, nicht für uns, nichts für uns, passen, weiter
        ohne, diesen nicht, den lassen wir aus
    """,
    Command.SNOOZE: """
        später, nicht jetzt, jetzt nicht, grad nicht, gerade nicht, grad ned, später erinnern, später nochmal, später
        noch einmal, nochmal später, erinnere/erinner/erinnern mich/uns später/nochmal/nochmals/wieder,
        erinnere/erinner/erinnern mich/uns später/nochmal/nochmals/wieder daran, erinnere/erinner/erinnern mich/uns
        bitte später/nochmal/nochmals/wieder, erinnere/erinner/erinnern mich/uns bitte später/nochmal/nochmals/wieder
        daran, erinnere/erinner/erinnern sie mich/uns später/nochmal/nochmals/wieder, erinnere/erinner/erinnern sie
        mich/uns später/nochmal/nochmals/wieder daran, erinnere/erinner/erinnern sie mich/uns bitte
        später/nochmal/nochmals/wieder, erinnere/erinner/erinnern sie mich/uns bitte später/nochmal/nochmals/wieder
        daran, erinnere/erinner/erinnern mich/uns später nochmal, erinnere/erinner/erinnern mich/uns bitte später
        nochmal, erinnere/erinner/erinnern sie mich/uns später nochmal, erinnere/erinner/erinnern sie mich/uns bitte
        später nochmal, erinnere/erinner mich/uns noch einmal, frag/frage mich später, frag später nochmal, fragen sie
        mich später, komm später wieder, kommen sie später wieder, ein andermal, ein anderes mal, schlummern, snooze,
        snoozen, aufschieben, verschieben auf ..., verschiebe auf ..., verschieb auf ..., aufschieben bis ..., snooze
        bis ..., erinnere/erinner mich/uns am ..., erinnern sie mich/uns am ..., erinnere/erinner mich/uns wieder am
        ..., erinnere/erinner mich/uns nächsten/nächste ..., später am ..., mach ich später, mache ich später, machen
        wir später, dazu komme ich später, später bitte, auf später verschieben, bitte später
    """,
    Command.HOUR: """
        in einer stunde, in 1 stunde, 1 stunde, eine stunde, in 1h, 1h, 1 h, in 1 std, in 60 minuten, in 60 min,
        erinnere/erinner/erinnern mich/uns in einer/1 stunde, erinnere/erinner/erinnern mich/uns in einer/1 stunde
        nochmal/wieder, erinnere/erinner/erinnern mich/uns bitte in einer/1 stunde, erinnere/erinner/erinnern mich/uns
        bitte in einer/1 stunde nochmal/wieder, erinnere/erinner/erinnern sie mich/uns in einer/1 stunde,
        erinnere/erinner/erinnern sie mich/uns in einer/1 stunde nochmal/wieder, erinnere/erinner/erinnern sie mich/uns
        bitte in einer/1 stunde, erinnere/erinner/erinnern sie mich/uns bitte in einer/1 stunde nochmal/wieder, in einer
        stunde nochmal/wieder/erinnern/bitte, eine stunde später, eine stunde schlummern, eine stunde snoozen, snooze 1
        stunde, snooze eine stunde, snooze 1h, um eine stunde verschieben, eine stunde verschieben, frag mich in einer
        stunde, in einer std, in einem stündchen
    """,
    Command.TOMORROW: """
        morgen, morgen früh, morgen um 9, morgen um neun, morgen 9 uhr, morgen um 9 uhr, morgen 9 00, morgen um 9 00,
        morgen vormittag, morgen wieder, morgen nochmal, morgen erst, erst morgen, auf morgen verschieben, verschieb auf
        morgen, verschiebe auf morgen, verschiebe es auf morgen, verschieb es auf morgen, verschieben auf morgen, bis
        morgen verschieben, snooze bis morgen, erinnere/erinner/erinnern mich/uns morgen, erinnere/erinner/erinnern
        mich/uns morgen früh/wieder/nochmal/daran, erinnere/erinner/erinnern mich/uns bitte morgen,
        erinnere/erinner/erinnern mich/uns bitte morgen früh/wieder/nochmal/daran, erinnere/erinner/erinnern sie
        mich/uns morgen, erinnere/erinner/erinnern sie mich/uns morgen früh/wieder/nochmal/daran,
        erinnere/erinner/erinnern sie mich/uns bitte morgen, erinnere/erinner/erinnern sie mich/uns bitte morgen
        früh/wieder/nochmal/daran, morgen erinnern, morgen daran erinnern, morgen bitte, frag mich morgen, frag mich
        morgen nochmal/wieder, fragen sie mich morgen, komm morgen wieder, mach ich morgen, morgen in der früh
    """,
    Command.WORKDAY: """
        nächster arbeitstag, nächsten arbeitstag, am nächsten arbeitstag, der nächste arbeitstag, nächster werktag,
        nächsten werktag, am nächsten werktag, der nächste werktag, bis zum nächsten arbeitstag,
        erinnere/erinner/erinnern mich/uns am nächsten arbeitstag/werktag, erinnere/erinner/erinnern mich/uns bitte am
        nächsten arbeitstag/werktag, erinnere/erinner/erinnern sie mich/uns am nächsten arbeitstag/werktag,
        erinnere/erinner/erinnern sie mich/uns bitte am nächsten arbeitstag/werktag, auf den nächsten arbeitstag
        verschieben, snooze bis zum nächsten arbeitstag, kommender arbeitstag, am kommenden arbeitstag, nächster
        geschäftstag, am nächsten bürotag
    """,
    Command.DETAILS: """
        details, einstellungen, die details, details der erinnerungen, details der erinnerung,
        erinnerungsdetails, erinnerungseinstellungen, einstellungen der erinnerungen, raum festlegen, raum
        angeben, raum hinzufügen, raum eintragen, raum setzen, den raum angeben, den raum festlegen, den raum
        eintragen, ort festlegen, ort angeben, ort ändern, ort eintragen, den ort ändern, den ort angeben, raum
        ändern, den raum ändern, link hinzufügen, link eintragen, den link hinzufügen, einen link hinzufügen,
        link angeben, link einfügen, füge einen/den link hinzu, füge bitte einen/den link hinzu, details
        hinzufügen, details ändern, details bearbeiten, details angeben, die details ändern, ändere die details,
        was mitbringen, was mitzubringen ist, was sollen sie mitbringen, mitbringen, pause, pausieren, pausiere,
        erinnerungen pausieren, die erinnerungen pausieren, pause bei den erinnerungen, pause machen, mach pause
    """,
    Command.AWAY: """
        abwesend bis ..., weg bis ..., bin weg bis ..., ich bin weg bis ..., ich bin abwesend bis ..., bin abwesend bis
        ..., wir sind weg bis ..., wir sind abwesend bis ..., nicht da bis ..., ich bin nicht da bis ..., bin nicht da
        bis ..., ich bin bis ... weg, ich bin bis ... abwesend, bin bis ... weg, bin bis ... abwesend, bin bis ... nicht
        da, ich bin bis ... nicht da, bis ... weg, bis ... abwesend, bis ... im urlaub, bis ... auf urlaub, bis ...
        nicht da, ich bin bis ... im urlaub, ich bin bis ... auf urlaub, bin bis ... im urlaub, bin bis ... auf urlaub,
        bin bis ... in den ferien, ich bin bis ... in den ferien, wir sind bis ... im urlaub, wir sind bis ... weg,
        urlaub bis ..., im urlaub bis ..., auf urlaub bis ..., bin im urlaub bis ..., ich bin im urlaub bis ..., bin auf
        urlaub bis ..., ich bin auf urlaub bis ..., in den ferien bis ..., ferien bis ..., pause bis ..., pausieren bis
        ..., pausiere bis ..., erinnerungen pausieren bis ..., erinnerungen bis ... pausieren, bis ... pausieren, bis
        ... keine erinnerungen, keine erinnerungen bis ..., keine erinnerungen vor ..., nicht vor ..., krank bis ...,
        bin krank bis ..., in karenz bis ..., zurück am ..., wieder da am ..., wieder zurück am ..., bin zurück am ...,
        bin wieder da am ..., ich bin am ... zurück, ich bin am ... wieder da, bin am ... wieder da, ab ... wieder da,
        bin ab ... wieder da, ich bin ab ... wieder da, out of office bis ...
    """,
    Command.CALL_OFF: """
        absagen, termin absagen, den termin absagen, das training absagen, training absagen, die schulung absagen,
        schulung absagen, die session absagen, session absagen, die live session absagen, live session absagen, den
        start absagen, den launch absagen, alles absagen, sag/sage den/das/die termin/training/schulung/session ab,
        sag/sage bitte den/das/die termin/training/schulung/session ab, sagen sie den/das/die
        termin/training/schulung/session ab, sagen sie bitte den/das/die termin/training/schulung/session ab, sag alles
        ab, sag es ab, sag ab, abgesagt, ist abgesagt, wurde abgesagt, der termin ist abgesagt, das training ist
        abgesagt, die schulung ist abgesagt, die session ist abgesagt, es ist abgesagt, fällt aus, es fällt aus, der
        termin fällt aus, das training fällt aus, die schulung fällt aus, die session fällt aus, fällt flach, es fällt
        flach, findet nicht statt, es findet nicht statt, der termin findet nicht statt, das training findet nicht
        statt, die schulung findet nicht statt, die session findet nicht statt, das findet nicht statt, termin
        stornieren, den termin stornieren, training stornieren, stornieren, storno, cancel den termin, termin canceln,
        den termin streichen, kommt nicht zustande
    """,
    Command.CALL_ON: """
        findet doch statt, es findet doch statt, der termin findet doch statt, das training findet doch statt, die
        schulung findet doch statt, die session findet doch statt, das findet doch statt, findet statt, es findet statt,
        der termin findet statt, das training findet statt, doch nicht abgesagt, ist doch nicht abgesagt, es ist doch
        nicht abgesagt, steht wieder, der termin steht wieder, termin steht wieder, steht doch, fällt doch nicht aus, es
        fällt doch nicht aus, fällt nicht aus, wird doch stattfinden, es wird doch stattfinden, absage zurücknehmen,
        absage rückgängig machen, die absage zurücknehmen, es geht doch, wieder ansetzen
    """,
    Command.CALENDAR: """
        kalender, der kalender, den kalender, kalenderdatei, die kalenderdatei, kalender datei, ics, ics datei, die ics
        datei, die ics, ical, icalendar, icalender, kalender bitte, kalenderdatei bitte, ics bitte, in den kalender, in
        meinen kalender, in kalender eintragen, in den kalender eintragen, in meinen kalender eintragen, zum kalender
        hinzufügen, zu meinem kalender hinzufügen, dem kalender hinzufügen, kalender hinzufügen, kalender herunterladen,
        kalender runterladen, kalender exportieren, kalenderexport, kalender export, kalendereintrag, kalendereinträge,
        kalendereinladung, trag/trage in kalender ein, trag/trage in den/meinen kalender ein, trag/trage bitte in
        kalender ein, trag/trage bitte in den/meinen kalender ein, trag/trage es/das in kalender ein, trag/trage es/das
        in den/meinen kalender ein, trag/trage es/das bitte in kalender ein, trag/trage es/das bitte in den/meinen
        kalender ein, tragen sie es in den kalender ein, trag es in meinen kalender ein, schick/schicke/schicken
        kalender/kalenderdatei/ics, schick/schicke/schicken den/die kalender/kalenderdatei/ics, schick/schicke/schicken
        bitte kalender/kalenderdatei/ics, schick/schicke/schicken bitte den/die kalender/kalenderdatei/ics,
        schick/schicke/schicken mir kalender/kalenderdatei/ics, schick/schicke/schicken mir den/die
        kalender/kalenderdatei/ics, schick/schicke/schicken mir bitte kalender/kalenderdatei/ics,
        schick/schicke/schicken mir bitte den/die kalender/kalenderdatei/ics, schick/schicke/schicken sie
        kalender/kalenderdatei/ics, schick/schicke/schicken sie den/die kalender/kalenderdatei/ics,
        schick/schicke/schicken sie bitte kalender/kalenderdatei/ics, schick/schicke/schicken sie bitte den/die
        kalender/kalenderdatei/ics, schick/schicke/schicken sie mir kalender/kalenderdatei/ics, schick/schicke/schicken
        sie mir den/die kalender/kalenderdatei/ics, schick/schicke/schicken sie mir bitte kalender/kalenderdatei/ics,
        schick/schicke/schicken sie mir bitte den/die kalender/kalenderdatei/ics, schick mir die ics datei, sende/senden
        kalender/kalenderdatei/ics, sende/senden den/die kalender/kalenderdatei/ics, sende/senden bitte
        kalender/kalenderdatei/ics, sende/senden bitte den/die kalender/kalenderdatei/ics, sende/senden mir
        kalender/kalenderdatei/ics, sende/senden mir den/die kalender/kalenderdatei/ics, sende/senden mir bitte
        kalender/kalenderdatei/ics, sende/senden mir bitte den/die kalender/kalenderdatei/ics, sende/senden sie
        kalender/kalenderdatei/ics, sende/senden sie den/die kalender/kalenderdatei/ics, sende/senden sie bitte
        kalender/kalenderdatei/ics, sende/senden sie bitte den/die kalender/kalenderdatei/ics, sende/senden sie mir
        kalender/kalenderdatei/ics, sende/senden sie mir den/die kalender/kalenderdatei/ics, sende/senden sie mir bitte
        kalender/kalenderdatei/ics, sende/senden sie mir bitte den/die kalender/kalenderdatei/ics, gib mir den kalender,
        gib mir die kalenderdatei, als kalender, als kalenderdatei, als ics, in outlook, in outlook eintragen, zu
        outlook hinzufügen, outlook, outlook termin, ics herunterladen, ics runterladen, download kalender, kalender
        importieren, in den google kalender
    """,
}

_AGREEMENT = """
    ja, jo, jep, jawohl, jap, ja genau, ok, okay, passt, passt so, passt schon, das passt, das passt so, ja
    passt, ja passt so, stimmt, stimmt so, das stimmt, das stimmt so, ja stimmt, ja das stimmt, ja stimmt
    so, genau, richtig, korrekt, genau so, so ist es, einverstanden, ja einverstanden, sieht gut aus, sehr
    gut, gut, gut so, so passt es, alles gut, perfekt, super, prima, in ordnung, ist ok, ist richtig, das
    ist richtig, ja richtig, ja bitte, jawoll, klar, trifft zu, 👍, ✅, ✔, ☑, 👌, 💯
"""

_POLITENESS = """
    bitte, bitte schön, bittschön, bitte sehr, danke, danke dir, danke schön, dankeschön, vielen dank, merci, hallo, hi,
    hey, servus, moin, guten tag, guten morgen, grüezi, grüss gott, livewise, bot, ok, okay, also, so, jetzt, jetzt
    bitte, mal, einmal, kurz, schnell, kannst du, kannst du bitte, kannst du mir, kannst du uns, kannst du mal, könntest
    du, könntest du bitte, könntest du mir, könntest du uns, können sie, können sie bitte, können sie mir, können sie
    uns, könnten sie, könnten sie bitte, könnten sie mir, könnten sie uns, kann ich, kann ich bitte, kann man, könnte
    ich, können wir, können wir bitte, könnten wir, dürfte ich, darf ich, ich möchte, ich möchte bitte, ich möcht, i
    mecht, ich möchte gern, ich möchte gerne, ich würde gern, ich würde gerne, würde gern, würde gerne, würd gern, wir
    würden gerne, ich will, wir wollen, wir möchten, ich muss, wir müssen, möchte, möchte gern, möchte gerne, will,
    müssen, muss, lass uns, lass mich, lassen sie uns, lassen sie mich, zeig mir, zeigen sie mir, gib mir, geben sie
    mir, sag mir, sagen sie mir, für mich, für uns, doch, doch bitte, nochmal, noch einmal, nochmals, wieder, dann,
    halt, eigentlich, sorry, entschuldigung, tschuldigung, äh, ähm, hm, hmm, oh, ah, ach, na, na dann, gut, gern, gerne,
    lieber, doch lieber, ich hätte gern, ich hätte gerne, hätte gern, hätt gern, ich brauche, brauche, ich brauch, wir
    brauchen, wie kann ich, wie können wir, wie kann man, magst du, willst du, würdest du, würden sie, wollen wir,
    sollen wir, und, ja, aber, denn, ich bin bereit zu, bitte einmal, bitte mal, gerade, mir, uns, mir bitte, uns bitte,
    das, heute, noch
"""

_CHANGE = Change(
    verbs="""
        ändere, änder, ändern, ändern sie, abändern, korrigiere, korrigier, korrigieren, korrigieren sie, bearbeite,
        bearbeiten, bearbeiten sie, anpassen, passe an, aktualisiere, aktualisieren, überarbeite, überarbeiten,
        berichtige, berichtigen, revidiere, wechsle, wechsel, geh zurück zu, geh zurück zur, geh zurück zum, gehe zurück
        zu, gehe zurück zur, gehe zurück zum, gehen sie zurück zu, gehen sie zurück zur, gehen sie zurück zum, zurück
        zu, zurück zur, zurück zum, nochmal zu, nochmal zur, nochmal zum, noch einmal zu, noch einmal zur, noch einmal
        zum, wieder zu, wieder zur, wieder zum, spring zu, spring zur, spring zum, springe zu, springe zur, zu, zur,
        zum, öffne, wiederhole, nimm zurück, change, edit
    """,
    links="""
        der, die, das, den, dem, des, mein, meine, meinen, meiner, unser, unsere, unseren, unserer, diese, dieser,
        antwort, antworten, angabe, über, auf, zu, zum, zur, für, von, vom, bei, beim, in, bezüglich, betreffend, frage,
        fragen, nummer, nr, nochmal, noch, einmal, wieder, doch, bitte, teil, punkt, bereich, thema, mal, hinsichtlich,
        sie
    """,
    targets={
        Question.GOAL: """
            ziel, ziele, lernziel, das ziel, zielsetzung, frage 1, frage eins, f1, 1, 1 frage, erste, ersten, erste
            frage, ersten frage, erste antwort, ersten antwort, eins, zielfrage, antwort 1
        """,
        Question.CORRECTION: """
            korrektur, korrekturen, sofortige korrektur, sofortigen korrektur, unmittelbare korrektur, feedback,
            sofortiges feedback, rückmeldung, sofortkorrektur, frage 2, frage zwei, f2, 2, 2 frage, zweite, zweiten,
            zweite frage, zweiten frage, zweite antwort, zweiten antwort, zwei, antwort 2, korrekturfrage, feedbackfrage
        """,
        Question.PEER: """
            peer, peers, peer interaktion, interaktion, gruppe, gruppeninteraktion, austausch, austausch mit anderen,
            austausch in der gruppe, kollegen, frage 3, frage drei, f3, 3, 3 frage, dritte, dritten, dritte frage,
            dritten frage, dritte antwort, dritten antwort, drei, antwort 3, peer frage, gruppenfrage, interaktion mit
            peers
        """,
        Question.PRACTICE: """
            übung, übungen, üben, praxis, training, das üben, frage 4, frage vier, f4, 4, 4 frage, vierte, vierten,
            vierte frage, vierten frage, vierte antwort, vierten antwort, vier, antwort 4, übungsfrage, praxisfrage
        """,
        "case": """
            fall, falles, sonderfall, spezialfall, sonderfälle, spezialfälle, sonderfällen, fälle, fällen, folgefrage,
            zusatzfrage, anschlussfrage, nachfrage, rückfrage, frage 5, frage fünf, f5, 5, 5 frage, fünfte, fünften,
            fünfte frage, fünften frage, fünfte antwort, fünf, antwort 5, letzte zusatzfrage, wenn hybrid nicht reicht
        """,
    },
    into="zu, auf, in, von, nach, ändern auf, ändern zu, ändern in, um auf, als",
    wrong="""
        ändern, bitte ändern, doch ändern, ist falsch, war falsch, sind falsch, stimmt nicht, stimmt so nicht, stimmt
        nicht mehr, ist nicht richtig, war nicht richtig, passt nicht, passt nicht mehr, hat sich geändert, haben sich
        geändert, muss geändert werden, müssen geändert werden, soll geändert werden, sollte geändert werden, gehört
        geändert, korrigieren, bearbeiten, anpassen, nochmal, noch einmal, nochmal beantworten, noch einmal beantworten,
        neu beantworten, neu, wiederholen, nochmal ändern, überarbeiten, berichtigen, revidieren, abändern,
        zurücknehmen, nochmal machen
    """,
    names={
        Question.GOAL: "ziel, lernziel, zielsetzung",
        Question.CORRECTION: """
            korrektur, sofortige korrektur, sofortkorrektur, sofortiges feedback, sofortige rückmeldung, rückmeldung,
            feedback
        """,
        Question.PEER: "peer, peers, peer interaktion, austausch, austausch mit anderen, interaktion",
        Question.PRACTICE: "übung, übungen, üben, praxis, geübt, das üben",
    },
    lead_ins="""
        der, die, das, den, dem, unser, unsere, unseren, mein, meine, kein, keine, keinen, eigentlich, ich, denke,
        glaube, glaub, finde, so, ok, okay, auch, und, doch, also, aber, sorry, bitte, hm, hmm, ja, nein, ne, oh, für,
        wie, gesagt, ändern, sofortige, sofortiges, live, alle, moment, halt, dass, es, wird, muss, soll, braucht,
        jetzt, bei, beim, im, in, zum, zur
    """,
    takes_back="""
        nein doch, ne doch, nö doch, nee doch, nein warte, ne warte, nein halt, nein moment, moment, moment mal, halt,
        warte, warte mal, ich meinte, ich meine, nein ich meinte, sorry ich meinte, ich meinte eigentlich, ich wollte
        sagen, wollte sagen, gemeint war, quatsch, nein quatsch, nee quatsch, ach quatsch, blödsinn, korrektur, ich
        korrigiere, ich korrigiere mich, muss mich korrigieren, ich muss mich korrigieren, oh nein, ups, ups nein, uups,
        hoppla, oops, doch nicht, eigentlich doch, nein eigentlich, ne eigentlich, eigentlich nein, doch lieber, nein
        doch lieber, vergiss das, streich das, streichen sie das, falsch, nein falsch, mein fehler, mein fehler nein,
        sorry, sorry nein, nein sorry, pardon, besser gesagt, genauer gesagt, vielmehr, ich nehm das zurück, ich nehme
        das zurück, nehme ich zurück, verklickt, vertippt, hab mich vertippt, hab mich verklickt, äh nein, äh doch, ach
        nein, ach nein doch, nein wart, wart,
        nee doch nicht, nein doch nicht, ne doch nicht, nö doch nicht, doch nicht nein, eigentlich nicht,
        eigentlich doch nicht, na doch nicht, ach nee, ach ne, hm nein, hmm nein, moment nein, nein eigentlich
        nicht, stopp nein, ich hab mich geirrt, habe mich geirrt, hab mich geirrt
    """,
    claims="""
        ist, sind, war, muss, müssen, soll, sollen, sollte, sollten, kann, können, könnte, darf, braucht, brauchen,
        brauchts, benötigt, hat, haben, wird, werden, lässt, geht, reicht, nötig, notwendig, wichtig, essenziell,
        essentiell, erforderlich, optional, nicht, kein, keine, keinen, ohne, doch
    """,
)

_CALENDAR = Calendar(
    months=(
        "jänner, januar, jan, jän, jänn",
        "februar, feber, feb, febr",
        "märz, mär, mrz",
        "april, apr",
        "mai",
        "juni, jun",
        "juli, jul",
        "august, aug",
        "september, sep, sept",
        "oktober, okt, october",
        "november, nov",
        "dezember, dez",
    ),
    weekdays=(  # without "so", which is a word of its own; "Dienstag früh" leaves "morgen" no chance to be tomorrow
        """
            montag, mo, montag morgen, montag früh, montag vormittag, montag nachmittag, montagnachmittag, montagmorgen,
            montagvormittag, montagfrüh
        """,
        """
            dienstag, di, dienstag morgen, dienstag früh, dienstag vormittag, dienstag nachmittag, dienstagnachmittag,
            dienstagmorgen, dienstagvormittag, dienstagfrüh
        """,
        """
            mittwoch, mi, mittwoch morgen, mittwoch früh, mittwoch vormittag, mittwoch nachmittag, mittwochnachmittag,
            mittwochmorgen, mittwochvormittag, mittwochfrüh
        """,
        """
            donnerstag, do, donnerstag morgen, donnerstag früh, donnerstag vormittag, donnerstag nachmittag,
            donnerstagnachmittag, donnerstagmorgen, donnerstagvormittag, donnerstagfrüh
        """,
        """
            freitag, fr, freitag morgen, freitag früh, freitag vormittag, freitag nachmittag, freitagnachmittag,
            freitagmorgen, freitagvormittag, freitagfrüh
        """,
        """
            samstag, sonnabend, sa, samstag morgen, samstag früh, samstag vormittag, samstag nachmittag,
            samstagnachmittag, samstagmorgen, samstagvormittag
        """,
        """
            sonntag, sonntag morgen, sonntag früh, sonntag vormittag, sonntag nachmittag, sonntagnachmittag,
            sonntagmorgen, sonntagvormittag
        """,
    ),
    numbers={
        1: "eins",
        2: "zwei, zwo",
        3: "drei",
        4: "vier",
        5: "fünf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
        10: "zehn",
        11: "elf",
        12: "zwölf, ein dutzend, dutzend",
        13: "dreizehn",
        14: "vierzehn",
        15: "fünfzehn",
        16: "sechzehn",
        17: "siebzehn",
        18: "achtzehn",
        19: "neunzehn",
        20: "zwanzig",
        24: "vierundzwanzig",
        25: "fünfundzwanzig",
        30: "dreissig",
        35: "fünfunddreissig",
        40: "vierzig",
        45: "fünfundvierzig",
        50: "fünfzig",
        60: "sechzig",
        70: "siebzig",
        80: "achtzig",
        90: "neunzig",
        100: "hundert, einhundert",
        120: "hundertzwanzig, einhundertzwanzig",
    },
    nths={
        1: "erster, erste, ersten, erstes",
        2: "zweiter, zweite, zweiten, zweites",
        3: "dritter, dritte, dritten, drittes",
        4: "vierter, vierte, vierten, viertes",
        5: "fünfter, fünfte, fünften, fünftes",
        -1: "letzter, letzte, letzten, letztes",
    },
    today="heute",
    tomorrow="morgen",
    after_tomorrow="übermorgen",
    now="jetzt",
    coming="""
        nächsten, nächster, nächste, nächstem, am nächsten, kommenden, kommender, kommende, am kommenden, den kommenden,
        den nächsten, diesen, dieser, diesem, an diesem, am, den, der
    """,
    this_week="diese woche, in dieser woche, dieser woche",
    next_week="""
        nächste woche, in der nächsten woche, der nächsten woche, nächster woche, kommende woche, in der kommenden
        woche, kommender woche
    """,
    this_month="diesem monat, dieses monats, diesen monat, monats",
    next_month="nächsten monats, nächsten monat, nächstes monat, nächstem monat, kommenden monats, kommenden monat",
    within="in, im",
    single="ein, einem, einer, eine, einen",
    days="tage, tagen, tag",
    weeks="wochen, woche, in einer woche",
    months_long="monate, monaten, monat, jahre, jahren, jahr, quartal, quartale",
    fortnight="in 2 wochen, in 14 tagen",
    counted_from="ab, von",
    ordinals="., ten, te, ter, tes, sten, ste, ster",
    the="am, den, der, vom, auf den, zum",
    of="des, vom, im, in",
    until="bis, bis zu, bis zum",
    alternatives="oder, und, bzw",
    elsewhere="""
        vor, vor dem, nach, nach dem, bis, bis zum, bis spätestens, nicht, nicht am, ned, net, nie, kein, keine, keinen,
        jeden, jeder, jedes, jede, alle, ausser, ausgenommen, statt, anstatt, anstelle von, spätestens, frühestens,
        früher als, später als, zwischen, seit, ab dem, ohne, nur nicht, egal welcher, irgendein, irgendeinen,
        irgendwann, manche, die meisten, meiden, keinesfalls, auf keinen fall, kurz vor, kurz nach, gegen, ungefähr,
        etwa, ca, ca., circa, zirka, so um, so gegen, nicht vor, erst nach, selten, weder, noch, war, waren, eher als,
        abend, am abend
    """,
    near="""
        letzten, letzter, letzte, vergangenen, vergangener, vorigen, voriger, übernächsten, übernächster, übernächste,
        rund um, um den, um, etwa, etwa am, ungefähr, ca, ca., circa, zirka, gegen, anfang, ende, mitte, oder, tag vor,
        tag nach, woche vom, woche des, woche ab, ab, ab dem, bis
    """,
    before_days="am, den, der, dem, diesen, nächsten, kommenden, einem, im, in, zum",
    beyond="""
        oder, rum, herum, plus minus, ausser, nur wenn, bis, bis zum, ff, aufwärts, spätestens, frühestens, oder so, in
        etwa, ungefähr, +-, ±, eventuell, vielleicht, evtl
    """,
    stray="""
        woche, wochen, wochenende, wochenenden, wochentag, wochentage, monat, monate, quartal, jahr, jahre, tage,
        täglich, wöchentlich, monatlich, jeden, jede, jedes, jeweils, irgendwann, irgendein, irgendeinen, kw, q1, q2,
        q3, q4, montags, dienstags, mittwochs, donnerstags, freitags, samstags, sonntags, jänner, januar, februar, märz,
        april, mai, juni, juli, august, september, oktober, november, dezember, ostern, pfingsten, weihnachten,
        silvester, neujahr, feiertag, feiertage, ferien, urlaub, frühestens, spätestens, voraussichtlich, vorläufig,
        geplant war, vielleicht, eventuell, evtl, eher, noch offen, zu bestätigen, kann ich nicht, können wir nicht,
        geht nicht, geht es nicht, geht leider nicht, passt nicht, passt es nicht, passt mir nicht, passt uns nicht, bin
        ich nicht, sind wir nicht, habe ich keine zeit, haben wir keine zeit, hab ich keine zeit, kann leider nicht, ist
        schlecht, ist blöd
    """,
    shifted="""
        übernächsten, übernächste, übernächster, übernächstes, übernächste woche, in der übernächsten woche, vorletzten,
        vorletzter, vorletzte, zweitletzten, drittletzten, davor, danach, oder später, oder früher, oder danach, oder
        davor
    """,
    at="""
        um, um punkt, punkt, ab, von, @, beginn, beginn um, beginn ist um, start, start um, startet um, beginnt um,
        beginnen um, starten um, los um, los gehts um, auf
    """,
    noon="mittag, mittags, zu mittag, am mittag",
    morning="""
        vormittags, vormittag, am vormittag, in der früh, früh, am morgen, morgens, uhr vormittags, uhr am vormittag,
        uhr früh, uhr morgens, uhr in der früh, uhr am morgen
    """,
    afternoon="""
        nachmittags, nachmittag, am nachmittag, abends, abend, am abend, uhr nachmittags, uhr am nachmittag, uhr abends,
        uhr am abend
    """,
    oclock="uhr",
    past={
        -45: "viertel",
        -35: "5 vor halb",
        -30: "halb",
        -25: "5 nach halb",
        -20: "20 vor",
        -15: "viertel vor, dreiviertel, 3 viertel",
        -10: "10 vor",
        -5: "5 vor",
        5: "5 nach",
        10: "10 nach",
        15: "viertel nach, viertel über",
        20: "20 nach",
    },
    doubtful_hours=(1, 2, 3, 4, 5, 6),
    zone_time="zeit, ortszeit, uhrzeit",
    cities={
        "vienna": "wien, wiener",
        "zurich": "zürich, zürcher, züricher",
        "berlin": "berliner",
        "london": "londoner",
        "paris": "pariser",
        "new york": "new yorker",
        "rome": "rom, römer",
        "prague": "prag, prager",
        "warsaw": "warschau, warschauer",
        "brussels": "brüssel, brüsseler",
        "copenhagen": "kopenhagen",
        "lisbon": "lissabon",
        "athens": "athen",
        "bucharest": "bukarest",
        "belgrade": "belgrad",
        "kyiv": "kiew",
        "moscow": "moskau, moskauer",
        "cairo": "kairo",
        "singapore": "singapur",
        "tokyo": "tokio",
        "luxembourg": "luxemburg",
        "ljubljana": "laibach",
        "hong kong": "hongkong",
        "istanbul": "istanbuler",
    },
    unplaced_zones="""
        mez, mesz, cet, cest, oez, oesz, est, edt, cst, cdt, mst, mdt, pst, pdt, bst, jst, eet, eest, msk,
        mitteleuropäische zeit, mitteleuropäische sommerzeit, mitteleuropäischer zeit, ihre zeit, ihrer zeit, deren
        zeit, eure zeit, eurer zeit, lokalzeit, lokaler zeit, ortszeit, serverzeit, sommerzeit, winterzeit,
        amerikanische zeit, us zeit, englische zeit, britische zeit, andere zeitzone, anderer zeitzone, ihre zeitzone,
        ihrer zeitzone, deren zeitzone, pazifische zeit, ostküste, westküste, ostküstenzeit
    """,
    unplaced_beside="et, ct, mt, pt, ist",
    no_zones="""
        mai, uhr, uhrzeit, raum, live, start, beginn, ende, mittag, pause, dauer, die, der, das, diese, dieser, dieses,
        viel, wenig, mehr, keine, meine, unsere, gleiche, gleicher, selbe, selber, gute, ganze, halbe, alle, bis, mit,
        ohne, für, nach, vor, training, schulung, session, zur, zu, in, im, am, an, auf, center, atlantic, general,
        nord, süd, west, ost, act, arbeit, arbeitszeit, frei, freie, lange, kurze, neue, und, oder, kein, oral, regina,
        victoria, universal, same, zulu, met, wet, gb, nz, prc, roc, rok, uct
    """,
    country="""
        land, land für feiertage, land für die feiertage, land der feiertage, länderkürzel, ländercode, feiertagsland,
        feiertage land, staat
    """,
    country_is="ist, auf, zu, soll sein, wäre, in",
    holidays="""
        feiertage, gesetzliche feiertage, die feiertage, feiertagen, gesetzlichen feiertage, gesetzlichen feiertagen,
        öffentliche feiertage, nationale feiertage, feiertagskalender
    """,
    holidays_of="von, aus, für, der, des, sind von, sind aus, wie in, gelten für, vom",
    no_countries="""
        sommer, winter, frühling, herbst, saison, allgemein, diesem, dieser, diesen, den, allen, jedem, jeder, meinem,
        unserem, unserer, ihrer, woche, monat, jahr, kalender, plan, team, büro, leiter, leitung, weit, seite, ebene,
        haus, musik, hat, haben, ist, sind, war, und, oder, nicht, kein, keine, welches, welcher, betrieb, planung,
        teilnehmer, leute
    """,
    after_country="""
        und, mit, für, um, am, von, bitte, danke, vielen dank, beachten, berücksichtigen, einplanen, gelten, gilt,
        gültig, auch, ebenfalls, stattdessen, jetzt, dann, ab, nächste, nehmen, verwenden, benutzen, eintragen,
        einstellen, setzen, ändern
    """,
    minutes="minuten, minute, min, mins, minütige, minütiges, minütiger, minütigen, minütig",
    hours="stunden, stunde, std, stdn, h, stündige, stündiges, stündiger, stündigen, stündig",
    lengths={
        15: "viertelstunde, eine viertelstunde, viertel stunde, eine viertel stunde",
        30: """
            halbe stunde, eine halbe stunde, halben stunde, einer halben stunde, halbstündig, halbstündige,
            halbstündiges, 1/2 stunde
        """,
        45: """
            dreiviertelstunde, eine dreiviertelstunde, dreiviertel stunde, eine dreiviertel stunde, drei viertel stunde,
            3/4 stunde
        """,
        60: "eine stunde, einer stunde, einstündig, einstündige, einstündiges, ein stündchen, a stund",
        90: """
            eineinhalb stunden, anderthalb stunden, einundhalb stunden, einundeinhalb stunden, 1 1/2 stunden, 1 1/2 std,
            1 1/2 h, eineinhalb std, eineinhalbstündig, eineinhalbstündige, eineinhalbstündiges, anderthalbstündig,
            anderthalbstündige, anderthalbstündiges, anderthalb h, eineinhalb h, 1½ stunden
        """,
        120: "zweistündig, zweistündige, zweistündiges",
        150: "zweieinhalb stunden, 2 1/2 stunden, 2einhalb stunden, zweieinhalb std, zweieinhalb h",
        180: "dreistündig, dreistündige, dreistündiges",
        210: "dreieinhalb stunden, 3 1/2 stunden",
        270: "viereinhalb stunden, 4 1/2 stunden",
    },
    live="live, livezeit, live zeit",
    live_time="zeit, training, schulung, unterricht, stunden, inhalt, lernzeit, termin",
    in_total="""
        insgesamt, gesamt, total, in summe, summe, alles in allem, alles zusammen, zusammengerechnet, gesamtdauer, wenn
        alles live wäre, wenn alles live ist, falls alles live wäre, falls alles live ist, wäre alles live, wenn live,
        alles live, komplett live, gesamtzeit, gesamtumfang
    """,
    inexact="""
        nicht, ned, kein, keine, nie, als, über, unter, mehr als, weniger als, mindestens, höchstens, min., zumindest,
        wenigstens, statt, anstatt, zwischen, ausser, ohne, je, jeden, jede, alle, oder, war, waren, hatten, hatte,
        kaum, fast, knapp
    """,
    sessions="""
        sessions, termine, terminen, treffen, meetings, workshops, blöcke, blöcken, einheiten, module, modulen, calls,
        runden, lektionen, teile, teilen, webinare, sitzungen, tage
    """,
    several="mehrere, mehreren, einige, einigen, ein paar, paar, viele, etliche, verschiedene",
    times="x, \u00d7, mal",
    of_sessions="zu, zu je, à, a, je, von, mit, für, jeweils, per",
    apiece="""
        je, jeweils, pro, pro termin, pro woche, pro tag, pro person, pro session, täglich, wöchentlich, jede woche,
        jeden tag, die woche, am tag, im monat, zweimal, dreimal, 2 mal, 3 mal, mehrmals, monatlich
    """,
    part_of="""
        halber, halben, halbe, halbes, einen halben, ein halber, eine halbe, ganzer, ganzen, ganze, ganztägig, 1/2,
        eineinhalb, anderthalb, zweieinhalb
    """,
    all_day="""
        den ganzen tag, ganztägig, ganztags, ganzen tag, ganzer tag, halbtägig, halbtags, zweitägig, dreitägig,
        mehrtägig, eintägig
    """,
    lasting="""
        halten, hält, hält für, anhalten, anhält, sitzen, sitzt, merken, gemerkt, behalten, erinnern, erinnert, bleiben,
        bleibt, vorhalten, abrufbar, präsent, gültig, haltbar, hängen bleiben
    """,
    lasting_after="""
        halten, hält, anhalten, anhält, sitzen, sitzt, vorhalten, hängen bleiben, abrufbar, behalten, merken, gemerkt,
        erinnern, bleiben, präsent, lang halten, lang anhalten, lang behalten, lang sitzen, lang merken, lang wissen,
        lang gültig, gültig, haltbar, nachwirken
    """,
    holds={
        30: "1 monat, einen monat, ein monat, 30 tage",
        90: "3 monate, 90 tage, ein quartal, 1 quartal, ein vierteljahr",
        180: "6 monate, 180 tage, ein halbes jahr, halbes jahr, ein halbjahr",
        365: "12 monate, ein jahr, 1 jahr, 365 tage, ein ganzes jahr",
    },
    people="""
        personen, person, leute, leuten, teilnehmer, teilnehmern, teilnehmerinnen, teilnehmende, teilnehmenden, tn, tln,
        pax, köpfe, köpfen, plätze, plätzen, gäste, gästen, kollegen, kolleginnen, mitarbeiter, mitarbeitern,
        mitarbeiterinnen, mitarbeitende, mitarbeitenden, ma, lernende, lernenden, azubis, auszubildende, lehrlinge,
        lehrlingen, praktikanten, studenten, studierende, studentinnen, schüler, schülerinnen, user, users, nutzer,
        anwender, trainees, mitglieder, mitgliedern, führungskräfte, führungskräften, manager, managern, managerinnen,
        teamleiter, teamleiterinnen, leiter, chefs, pfleger, pflegerinnen, pflegekräfte, pflegekräften,
        krankenschwestern, ärzte, ärztinnen, ärzten, sanitäter, therapeuten, verkäufer, verkäuferinnen, berater,
        beraterinnen, ingenieure, entwickler, entwicklerinnen, techniker, technikerinnen, fahrer, piloten, lehrer,
        lehrerinnen, lehrkräfte, trainer, trainerinnen, coaches, experten, fachkräfte, neue, neueinsteiger, einsteiger,
        angestellte, arbeiter, frauen, männer, erwachsene, menschen, tester, operatoren, monteure, köche, kellner,
        soldaten, feuerwehrleute, juristen, anwälte, einkäufer, planer, vertriebler, vertrieblerinnen, freiwillige,
        assistentinnen, assistenten
    """,
    groups="""
        gruppe von, gruppe mit, team von, gruppen von, klasse von, bis zu, ca, ca., circa, zirka, etwa, ungefähr, rund,
        max, max., maximal, höchstens
    """,
    heads="""
        für, wir sind, wir sind zu, mit, es sind, es kommen, teilnehmer, teilnehmerzahl, teilnehmeranzahl, teilnehmende,
        personen, personenzahl, anzahl, tn, leute, gruppengrösse, anzahl teilnehmer, zahl der teilnehmer
    """,
    between_parts="""
        mach, mache, machen, machen wir, ändere, ändern, änder, auf, das, der, die, den, dem, des, ein, eine, einen,
        einer, start, startet, starten, beginn, beginnt, beginnen, zeit, uhrzeit, um, uhr, für, mit, von, bei, in, im,
        am, an, ab, dauer, länge, dauert, dauern, session, live, termin, meeting, schulung, training, workshop, sollte,
        soll, muss, müssen, sollen, braucht, brauchen, brauche, hat, haben, ist, sind, wird, werden, sein, lang, wir,
        ich, es, sie, da, nur, einfach, bitte, teilnehmer, teilnehmende, personen, leute, gruppe, grösse, jetzt, dann,
        eigentlich, ok, okay, und, auch, alle, alles, wenn, falls, insgesamt, also, lass, uns, möchte, möchten, würde,
        würden, gern, gerne, verschieben, verschiebe, verschieb, verlege, verlegen, aktualisiere, setze, setzen, setz,
        nimm, nehmen, lieber, besser, doch, sorry, oh, na, ja, nein, neu, neue, neuer, neues, so, mein, meine, unser,
        unsere, kommen, kommt, dabei, teil, zone, zeitzone, halten, hält, anhalten, sitzen, bleiben, behalten, innen,
        zu, stattdessen, statt, danke, hallo, hi, geplant, wie, wäre, wärs, gesamt, stunden, stunde, minuten, gelten,
        gilt, beachten, berücksichtigen, einplanen, feiertage, land, plus, wissen, anzahl, zahl, gruppengrösse,
        kursdauer, je, monate, los, geht, gehts, finden, findet
    """,
    company="""
        ich, sie, da, dabei, kommen, kommt, hat, haben, wie, wissen, ja, nein, uns, los, geht, gehts
    """,
    moves="""
        verschiebe, verschieben, verschieb, verschiebt, verschoben, verlege, verlegen, verleg, verlegt, ändere,
        ändern, änder, lege, leg, legen, setze, setz, setzen, umbuchen, buche, buch
    """,
    moved="""
        es, das, ihn, sie, termin, datum, tag, session, live-session, live-termin, sitzung, schulung, training,
        workshop, meeting, kurs, plan, start, alles
    """,
    moved_to="auf, um auf",
)

LEXICON: Final = Lexicon(
    apostrophe="",
    speech=_SPEECH,
    questions={
        Question.GOAL: _GOAL,
        Question.CORRECTION: _CORRECTION,
        Question.PEER: _PEER,
        Question.PRACTICE: _PRACTICE,
    },
    case=_CASE,
    commands=_COMMANDS,
    politeness=_POLITENESS,
    agreement=_AGREEMENT,
    change=_CHANGE,
    calendar=_CALENDAR,
    tongue_leads="""
        auf, in, zu, wechsle, wechseln sie, sprich, sprechen sie, wir sprechen, schreib, schreiben sie, sprache,
        du, bitte auf
    """,
)
