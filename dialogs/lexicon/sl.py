"""Slovenian, as people type it in chat: with and without carons, formal and colloquial ("rabmo", "itak", "nč")."""

from typing import Final

from dialogs.grid import Case, Option, Question
from dialogs.lexicon import Calendar, Change, Command, Lexicon, Speech, Subject

# Without carons "še" is "se" and "mogoče" is "maybe" as well as "possible"; both count only in longer phrases or as
# doubt. "Vedenje" is behaviour here, as in "sprememba vedenja". "Ne" is both "no" and "not".

_SPEECH = Speech(
    yes="""
        ja, jp, jap, japp, jep, jup, jah, jaja, ja ja, ja itak, točno tako, tako je, drži, kajpak, kajpada, kakopak, pa
        ja, ma ja, seveda ja, itak ja, itak da, itak da ja, jasno da, jasno da ja, seveda da, brez dvoma, brez debate,
        ni dvoma, nobenega dvoma, ni debate, ni vprašanja, vsekakor ja, na vsak način, definitivno ja, prej/bolj ja kot
        ne, bolj ja, prej ja, 👍, ✅, ✔, ☑, 👌, 💯, 🙌
    """,
    no="""
        ne hvala, ne ne, niti ne, niti malo, niti slučajno, niti približno, niti pod razno, nikakor, itak da ne, seveda
        da ne, ne kaj dosti, ne kaj preveč, ne preveč, ne bi rekel, ne bi rekla, ne bi reku, ne bi rekli, kje pa, ma
        kje, ma kje pa, kaj še, pa kaj še, kje neki, ni šans, nobene šanse, ni govora, ni variante, ni teorije, nak,
        nope, nah, dvomim, dvomimo, močno dvomim, malo verjetno, komajda, prej/bolj ne kot ja, ni videti potrebe, ne
        verjamem, v nobenem primeru, pod nobenim pogojem, 👎, ❌, ✖, 🚫, ⛔, 🙅
    """,
    assent="""
        seveda, sevede, itak, vsekakor, definitivno, absolutno, sigurno, gotovo, zagotovo, prav gotovo, zanesljivo,
        ziher, jasno, logično, samoumevno, nedvomno, 100%, 100 procentno, sto procentno, stoprocentno, 100 odstotno,
        verjetno, vrjetno, zelo/precej/kar verjetno, najbrž, najbrz, najverjetneje, najbrže, po vsej verjetnosti,
        predvidoma, bržkone, domnevno, v glavnem, večinoma, v večini primerov, največkrat, ponavadi, običajno,
        praviloma, načeloma, skoraj vedno, skoraj zmeraj, bolj ali manj, bolj kot ne, dokaj, popolnoma, povsem, dajmo,
        pa dajmo, se strinjam, strinjam se, brez skrbi
    """,
    leaning="""
        mislim, mislm, mislim da, mislm da, mislimo, mislimo da, menim, menim da, po moje, po mojem, po mojem mnenju,
        po moji oceni, bi rekel, bi rekla, bi reku, bi rekli, rekel bi, rekla bi, reku bi, rekli bi, zdi se mi, zdi se
        mi da, se mi zdi, se mi zdi da, zdi se, predvidevam, predvidevam da, domnevam, domnevam da, sklepam, ocenjujem,
        verjamem, upam, upam da, računam, recimo, recimo da, recmo, prej, bolj, raje, predvsem, prvenstveno, če že, če
        bi moral izbrati, če bi morala izbrati, nagibam se k, grem na, šel bi na, šla bi na, dal bi, dala bi
    """,
    yes_alone="""
        j, da, prav, drži, res, res je, točno, pravilno, tako, je, so, bo, bodo, to je to, velja, vedno, zmeraj,
        zmerom, vsakič, skoraj vedno, rabi, rabijo, rabimo, rabmo, rabjo, potrebuje, potrebujejo, potrebujemo, mora,
        morajo, moramo, se strinjam, strinjam se, strinjamo se, popolnoma, absolutno, se mi zdi da ja, ja je, ja so, ja
        rabijo, ja potrebujejo, še kako, pa še kako, zelo, zelo zelo, v veliki meri, v celoti, precej, jes
    """,
    no_alone="""
        n, nea, neee, na, nein, non, never, napačno, narobe, ni res, nikoli, nikdar, redko, zelo redko, redkokdaj,
        skoraj nikoli, malokdaj, komaj kdaj, ni, ni tako, ne drži, niso, niti najmanj, nič, nč, malo, ne vedno
    """,
    unsure="""
        nimam/nimamo te/teh/tega/še informacije/informacij/podatka/podatkov, bo/bodo
        določil/določila/določili/odločil/odločila/odločili/povedal/povedala/povedali, bo/bodo še
        določil/določili/odločil/odločili/povedal/povedali, preverjam, preverjamo, še preverjam, še preverjamo,
        ugotavljamo, še ugotavljamo, še sprašujem, nismo/nisem/nisva še ugotovili/ugotovil/preverili/preveril,
        nismo/nisem/nisva še preverila/pogledali/pogledal/gledali/vprašali, nismo/nisem/nisva še
        vprašal/testirali/preizkusili/sprobali, nismo/nisem/nisva še
        dogovorili/uskladili/premislil/premislila/premislili, še nismo/nisem
        ugotovili/ugotovil/preverili/preveril/preverila, še nismo/nisem pogledali/pogledal/gledali/vprašali/vprašal, še
        nismo/nisem določili/določil/dorekli/razmišljali/razmišljal, še nismo/nisem
        razmišljala/testirali/preizkusili/sprobali/dogovorili/uskladili, ne vem kaj, ne vem kaj je, ne vem kaj bi, ne
        vem kateri, ne vem katera, ne vem katero, ne vem kaj je bolje/boljše/prav, še malo
        razmislit/razmisliti/premislit/premisliti, malo razmislit/razmisliti/premislit/premisliti, ne vem, nevem, ne
        vemo, nevemo, ne vem če, ne vem ali, ne vemo ali, sam ne vem, sama ne vem, ne vem še, še ne vem, še ne vemo, ne
        vemo še, ne bi vedel, ne bi vedela, ne bi znal/znala povedati, ne veš, nisem vedel, nisem siguren, nisem
        sigurna, nismo sigurni, nisem prepričan, nisem prepričana, nismo prepričani, nisva prepričani, nisva
        prepričana, nisem ziher, nisem čist/čisto/povsem/popolnoma/še/ravno/najbolj/preveč/tako
        ziher/siguren/sigurna/prepričan/prepričana, nismo čist/čisto/povsem/popolnoma/še ziher/sigurni/prepričani,
        nisem sto procentno, nisem 100, ni ziher, ne čisto ziher, negotov, negotova, neprepričan, neprepričana, ni
        sigurno, ni gotovo, nimam pojma, nimamo pojma, pojma nimam, pojma nimamo, nimam blage, nimam blage veze, nimam
        blage predstave, blage veze, nimam ideje, brez ideje, brez pojma, kdo ve, kdo bi vedel, bog ve, bogve, sam bog
        ve, težko reči, težko rečt, težko rečem, težko je reči, težko bi rekel, težko bi rekla, težko rečemo, težko
        povem, težko povedati, težko je povedati, težko ocenim, težko oceniti, težko vprašanje, ne morem reči, ne morem
        rečt, ne morem oceniti, ne znam povedati, ne znam reči, ne znam oceniti, odvisno, odvisna, odvisen, odvisni,
        odvisno od, zavisi, kakor kdaj, kakor pri, kakor kje, kakor kateri, kakor kdo, kakor za koga, kakor pri kom,
        včasih, vcasih, občasno, tu pa tam, tu in tam, kdaj pa kdaj, sem ter tja, sem in tja, od časa do časa, mogoče,
        mogoč, mogoce, mogoče ja mogoče ne, morda, morebiti, lahko da, utegne, utegnejo, bi znalo biti, bomo videli,
        bomo še videli, bomo vidl, se bo videlo, ni jasno, še ni jasno, ni še
        jasno/določeno/odločeno/znano/definirano/dorečeno/potrjeno/usklajeno/gotovo, nismo se še
        odločili/dogovorili/uskladili, ni čisto jasno, to pa ne vem, tega ne vem, tega pa ne vem, ni mi jasno, nejasno,
        nejasna, ni določeno, še ni določeno, nedoločeno, ni definirano, še ni definirano, ni znano, še ni znano,
        neznano, ni odločeno, še ni odločeno, ni dorečeno, še ni dorečeno, nedorečeno, še ni potrjeno, ni potrjeno,
        nismo odločili, nismo se odločili, nismo še odločili, se še nismo odločili, nisem se odločil, nisem se
        odločila, nisem se še odločil, nisem se še odločila, nisem še odločil, nismo še določili, nismo določili, nismo
        dorekli, nismo še dorekli, nismo še razmišljali, nisem še razmišljal, nisem še razmišljala, nisem razmišljal,
        nisem razmišljala, nismo razmišljali, neodločen, neodločena, neodločeni, se odločamo, se še odločamo, še se
        odločamo, še razmišljam, še razmišljamo, razmišljam še, razmišljam, se dogovarjamo, se še dogovarjamo, še
        usklajujemo, usklajujemo, v usklajevanju, v dogovarjanju, še premišljujem,
        moram/moramo/morava/bom/bomo/bova/treba/potrebno preveriti/preverit/preveril/preverila/preverili/vprašati,
        moram/moramo/morava/bom/bomo/bova/treba/potrebno vprašat/vprašal/vprašala/vprašali/poklicati/pogledati,
        rabim/rabimo/rabmo/moral/morala/morali/moramo/želim preveriti/preverit/preveril/preverila/preverili/vprašati,
        rabim/rabimo/rabmo/moral/morala/morali/moramo/želim vprašat/vprašal/vprašala/vprašali/poklicati/pogledati,
        moram/moramo/morava/bom/bomo/bova premisliti/premislit/premislil/premislila/premislili,
        moram/moramo/morava/bom/bomo/bova razmisliti/razmislit/razmislil/razmislila/razmislili/pomisliti,
        treba/potrebno/rabim/rabimo/moral/morala/morali premisliti/premislit/premislil/premislila/premislili,
        treba/potrebno/rabim/rabimo/moral/morala/morali razmisliti/razmislit/razmislil/razmislila/razmislili/pomisliti,
        moram/moramo/morava/bom/bomo/bova/treba/potrebno/moral/morala/morali
        testirati/testirat/testirali/preizkusiti/preizkusit,
        moram/moramo/morava/bom/bomo/bova/treba/potrebno/moral/morala/morali
        preizkusili/poskusiti/poskusit/poskusili/sprobati/sprobat,
        moram/moramo/bom/bomo/treba/potrebno/moral/morala/morali še/najprej/bi/bo/je
        preveriti/preverit/preveril/preverila/preverili/vprašati,
        moram/moramo/bom/bomo/treba/potrebno/moral/morala/morali še/najprej/bi/bo/je
        vprašat/vprašal/vprašala/vprašali/premisliti/razmisliti,
        moram/moramo/morava/bom/bomo/bova/treba/potrebno/moral/morala/morali
        razčistiti/razčistit/razčistili/doreči/dorečt/dorekli/uskladiti/uskladit,
        moram/moramo/morava/bom/bomo/bova/treba/potrebno/moral/morala/morali
        uskladili/videti/videt/vidt/videli/vidli/pogruntati/določiti/določit,
        moram/moramo/morava/bom/bomo/bova/treba/potrebno/moral/morala/morali še/najprej/to
        razčistiti/razčistit/doreči/dorečt/uskladiti,
        moram/moramo/morava/bom/bomo/bova/treba/potrebno/moral/morala/morali še/najprej/to
        uskladit/videti/videt/vidt/sprobati/sprobat,
        moram/moramo/morava/bom/bomo/bova/treba/potrebno/moral/morala/morali še/najprej/to
        preizkusiti/preizkusit/testirati/testirat/preverit/vprašat,
        moram/moramo/morava/bom/bomo/bova/treba/potrebno/moral/morala/morali še/najprej/to
        premislit/razmislit/določit/določiti/odločiti/odločit, bova/morava še
        preverila/preverili/vprašala/vprašali/preveriti/preverit/vprašati, moram/moramo/bom/bomo s/z
        šefom/naročnikom/sponzorjem/ekipo, se posvetujem, se moram posvetovati, se bom posvetoval, moram se
        posvetovati, bom se pozanimal, bom se pozanimala, vprašam še, preverim še, še preverim, še vprašam, treba bo/je
        preveriti/preverit/vprašati/vprašat/videti/razmisliti/premisliti, moram/moramo še
        preveriti/preverit/vprašati/vprašat/premisliti/razmisliti, bom/bomo še
        preveril/preverila/preverili/vprašal/vprašala/vprašali/videl/videla/videli, bi rabil/rabila/rabili
        preveriti/preverit/vprašati/vprašat, preverim in sporočim, vprašam in sporočim, naj preverim, naj vprašam, naj
        premislim, naj razmislim, se pozanimam, se bom pozanimal, se bom pozanimala, sporočim naknadno, sporočim
        kasneje, povem kasneje, odgovorim kasneje, bom kasneje odgovoril, bom kasneje odgovorila, vrnem se k temu, se
        vrnem k temu, ni povedal, ni povedala, niso povedali, niso še povedali, ni še povedal, še ni povedal, še niso
        povedali, čakam odgovor, čakamo odgovor, čakam na odgovor, čakamo na odgovor, čakamo na potrditev, odprto, še
        odprto, odprto vprašanje, v dvomih, v dilemi, dilema, na trnih, se ne morem odločiti, ne morem se odločiti, se
        ne moremo odločiti, ne moremo se odločiti, različno, zelo različno, variira, se razlikuje, od primera do
        primera, od modula do modula, od naloge do naloge, za nekatere, za del, za en del, za kak del, za določene, za
        določen del, za ene stvari, pri eni, pri enem, pri določenih, v določenih, kdaj ja, kdaj ja kdaj ne, kdaj pa
        ne, pri nekaterih, pri nekaterih stvareh, v nekaterih primerih, v določenih primerih, nekateri ja, nekatere ja,
        nekje ja, enkrat ja enkrat ne, eni ja, enim ja, pri enih, za ene, v enih, v nekaterih, do neke mere, do
        določene mere, do ene mere, na nek način, malo ja malo ne, napol, mi je vseeno, vseeno mi je, nam je vseeno,
        vseeno nam je, je vseeno, vseeno je, čisto vseeno, čist vseen, mi je vseen, nimam mnenja, brez mnenja, nimamo
        mnenja, nimam preference, kaj predlagaš, kaj predlagate, kaj priporočaš, kaj priporočate, kaj svetuješ, kaj
        svetujete, kaj misliš ti, kaj mislite vi, kaj bi ti, kaj bi vi, ti povej, vi povejte, ti odloči, odloči ti,
        odločite vi, dobro vprašanje, tricky, tbd, tbc, tba, fifty fifty, 🤷, pod vprašajem, vprašljivo, negotovo, 50 50
    """,
    unsure_alone="""
        težko, hm težko, hmm težko, to je težko, uf težko, težka, težka bo, možno, možno da ja, delno, deloma, delno
        ja, deloma ja, delno delno, deloma ja deloma ne, delno ja delno ne, vseeno, karkoli, kakorkoli, preskoči,
        preskoči to, preskoči vprašanje, naslednje vprašanje, pas, meh, njah, tako tako, tko tko, no ja, ja no, ja in
        ne vem, malo, malček, nekaj, ne vedno, ni vedno, ne zmeraj, ne vsakič, ni nujno vedno, nihče ne ve, še ne, ne
        še, ne ja ne vem, se bo pokazalo, kasneje povem, ne bi znal, ne bi znala, odvisno ja
    """,
    unsure_at_end="vseeno, je vseeno",
    hold_alone="""
        čakaj, počakaj, čak, čaki, čaki mal, čaki malo, čaki čaki, čakaj čakaj, čakaj malo, počakaj malo, malo počakaj,
        čakajte, počakajte, počakajte malo, čakte, ne čakaj, ne počakaj, ne čaki, ne ne čakaj, moment, en moment, samo
        moment, samo malo, samo trenutek, trenutek, en trenutek, sekundo, eno sekundo, minuto, eno minuto, ne oprosti,
        ne pardon, oprosti ne, pardon ne, ups čakaj, ups, stoj, stop čakaj, ne še ne,
        da ne, ne da, ja ne, da in ne
    """,
    positions=(
        """
            1, 1., prva, prvo, prvi, prve, ta prva, ta prvo, ta prvi, 1a, prva/prvo
            možnost/opcija/opcijo/izbira/izbiro, prvi odgovor/gumb/primer,
            opcija/možnost/številka/odgovor/št/izbira/varianta 1/ena/prva, pod 1, ena
        """,
        """
            2, 2., druga, drugo, drugi, ta druga, ta drugo, ta drugi, druga/drugo možnost/opcija/opcijo/izbira/izbiro,
            drugi odgovor/gumb/primer, opcija/možnost/številka/odgovor/št/izbira/varianta 2/dve/dva/druga, pod 2, dve
        """,
        """
            3, 3., tretja, tretjo, tretji, tretje, ta tretja, ta tretjo, ta tretji, ta tretje, tretja/tretjo
            možnost/opcija/opcijo/izbira/izbiro, tretji odgovor/gumb/primer,
            opcija/možnost/številka/odgovor/št/izbira/varianta 3/tri/tretja, pod 3, tri
        """,
        """
            4, 4., četrta, četrto, četrti, ta četrta, ta četrto, ta četrti, četrta/četrto
            možnost/opcija/opcijo/izbira/izbiro, četrti odgovor/gumb/primer,
            opcija/možnost/številka/odgovor/št/izbira/varianta 4/štiri/četrta, pod 4, štiri
        """,
        """
            5, 5., peta, peto, peti, ta peta, ta peto, ta peti, peta/peto možnost/opcija/opcijo/izbira/izbiro, peti
            odgovor/gumb/primer, opcija/možnost/številka/odgovor/št/izbira/varianta 5/pet/peta, pod 5
        """,
        """
            6, 6., šesta, šesto, šesti, ta šesta, ta šesto, ta šesti, šesta/šesto možnost/opcija/opcijo/izbira/izbiro,
            šesti odgovor/gumb/primer, opcija/možnost/številka/odgovor/št/izbira/varianta 6/šest/šesta, pod 6
        """,
    ),
    modals="""
        naj, naj bi, naj znajo, znajo, znati, morajo znati, mora znati, bodo znali, bodo znale, bojo znali, bodo
        sposobni, morajo začeti, naj začnejo, bodo začeli
    """,
    purposes="""
        da, da bi, da znajo, da bodo znali, da bodo, da začnejo, da se naučijo, naučiti se, naučijo se, kako, da bi
        znali, da bodo sposobni, naj
    """,
    no_doers="""
        to, ta, tole, jaz, mi, midva, vi, ti, izobraževanje, izobraževanja, usposabljanje, usposabljanja, trening,
        tečaj, delavnica, program, seja, srečanje, cilj, namen, vsebina, odgovor, modul, tema, vaja, vaje, praksa,
        feedback, popravek, povratna, kaj, kdo, kateri, katera, katero, in, termin, datum, simulacija, stvar, vse, se,
        bi
    """,
    no_deeds="""
        biti, bit, bo, bodo, je, so, imeti, imet, imajo, ima, dobiti, dobit, dobijo, dobi, vedeti, vedet, vedo, vejo,
        ve, razumeti, razumet, razumejo, razume, učiti, učit, učijo, naučiti, naučit, naučijo, brati, brat, berejo,
        prebrati, prebrat, preberejo, slišati, slišat, slišijo, videti, videt, vidijo, vidi, gledati, gledat, gledajo,
        pogledati, pogledat, pogledajo, ogledati, ogledajo, čutiti, čutijo, želeti, želijo, misliti, mislijo,
        razmisliti, razmislijo, odločiti, odločit, odločijo, vprašati, vprašat, vprašajo, preveriti, preverit,
        preverijo, udeležiti, udeležijo, udeležit, obiskati, obiščejo, končati, končajo, opraviti, opravijo, vzeti,
        vzamejo, srečati, srečajo, priti, prit, pridejo, pride, iti, it, gredo, gre, čakati, čakat, čakajo, počakati,
        počakat, počakajo, poslušati, poslušat, poslušajo, spoznati, spoznajo, seznaniti, seznanijo, zavedati,
        zavedajo, reči, rečt, povedati, povejo, najti, najdejo, rabiti, rabijo, skrbeti, pregledati, pregledajo,
        zapomniti, zapomnijo, začeti, začet, začnejo, narediti, naredit, naredijo, rezervirati, planirati, načrtovati,
        izbrati, izberejo, pogovarjati, pogovarjat, pogovarjajo, pogovoriti, izmenjati, potovati, potujejo, plačati,
        plačajo, podpisati, podpišejo, prijaviti, prijavijo, registrirati, poznati, poznajo, pozna, vaditi, vadit,
        vadijo, delati, delat, delajo, dela, ostati, ostanejo, sedeti, sedijo, trajati, traja, znati, znat, znajo,
        sodelovati, sodelujejo, uživati
    """,
    negators="""
        ne, ni, nisem, nismo, niso, nista, niste, nisi, nisva, ne bo, ne bodo, ne bomo, ne bi, ne sme, ne smejo, ne
        smemo, ne more, ne morejo, ne moremo, ne moreš, ne morem, ne morjo, ne mora, ne morajo, noče, nočejo, nočemo,
        nočem, nima, nimajo, nimamo, ni ravno, ni čisto, ni čist, ni prav, ni posebej, ni preveč, ni tako, ni tok, ni
        ravno tako, ni več, ne več, ni vedno, ne vedno, niti ni, niti ne bi, ne ravno, ne čisto, ne čist, ne posebej,
        ne tako, ne tok, ne glih, ni glih, nikakor ne, nikakor ni, niti slučajno ne, niti slučajno ni, sploh ni, sploh
        niso, ne gre za, ne gre se za, ne gre toliko za, ni toliko, ni poudarek na, ni cilj, cilj ni, namen ni, ni
        namen, ni bistvo, ne mislim da, ne mislimo da, ne zdi se mi, se mi ne zdi, ne zdi se mi da, se mi ne zdi da, ne
        verjamem da, ne bi rekel da, ne bi rekla da, dvomim da, nisem za, nismo za, nima veze z, nima zveze z, daleč od
    """,
    lacking="""
        brez, namesto, ne da bi, prej kot, nekaj drugega kot, pomanjkanje, nasprotje
    """,
    without="brez",
    harms="""
        nevarno, nevarna, nevarnost, tvegano, tveganje, narobe, napačno, napake, napako, napak, grešijo,
        propade*, spodlet*, pozab*, slabe navade, slabih navad, napačne navade, dolgočasno, dolgočasi*, ne
        naučijo, nič ne naučijo, ne naučijo nič, škodljivo, nesreč*, poškod*, kaos, izgubljeni, katastrof*,
        obupa*, odneha*, izguba časa, ni smisla, nima smisla, slabo, nesmiselno
    """,
    more="bolj, več, raje, prej, rajši",
    than="kot, kakor, namesto",
    less="manj",
    missing="manjka, manjkajo, primanjkuje",
    determiner="",
    beyond="""
        ne samo, ni samo, ne sam, ni sam, ne le, ni le, ne zgolj, ni zgolj, nisem za samo, več kot, več kot samo, več
        kot le, več kot zgolj, ne gre samo za, ne gre le za, ne gre zgolj za, ne gre sam za, onkraj, presega, poleg, ne
        izključno, ni izključno, ne rabijo samo, ne rabimo samo, ne potrebujejo samo, ne potrebujejo le
    """,
    needed="""
        nujno, nujn, nujna, nujen, nujne, nujni, nujno potrebno, nujno potrebna, nuja, neizogibno, neizogibna, obvezno,
        obvezna, obvezen, obvezne, obvezni, obveza, potrebno, potrebna, potreben, potrebne, potrebni, treba, trebalo,
        bistveno, bistvena, bistven, bistvene, bistveni, bistvenega pomena, bistvo, ključno, ključna, ključen, ključne,
        ključni, ključnega pomena, pomembno, pomembna, pomemben, pomembne, pomembni, zelo pomembno, najpomembnejše,
        najpomembnejša, važno, važna, važen, nepogrešljivo, nepogrešljiva, nepogrešljiv, neobhodno, neobhodna,
        brezpogojno, kritično, kritična, kritičen, kritičnega pomena, vitalno, vitalnega pomena, temeljno, temeljna,
        esencialno, esencialna, esencialen, esencijalno, nenadomestljivo, nenadomestljiva, nenadomestljiv, prioriteta,
        prioritetno, nič ne nadomesti, nič ne more nadomestiti, ne more nadomestiti nihče, ni alternative, ni druge, ni
        druge možnosti, ni nadomestila, must, must have, mus, pogoj, pogojno nujno, jedro, srž, srce, osrednjega
        pomena, osrednje, drugače ne gre, ne gre drugače, drugače se ne da, se ne da drugače, ne da se drugače, drugače
        ni možno, ni možno drugače, drugač ne gre, brez tega/njih/nje/njega/teh/drugih/ostalih/kolegov ne gre, brez
        tega/njih/nje/njega pa ne gre, ne gre brez tega/njih/nje/njega, brez tega/njih ne bo šlo, brez tega ni nič,
        brez tega nima smisla, zahtevano, zahtevana, potreba, pol vrednosti, glavna stvar, največ vredno, nezamenljivo,
        nezamenljiva, urgentno, imperativ, point, cel point, fora je v
    """,
    must="""
        mora, morajo, morjo, moramo, morate, moraš, moral, morala, moralo, morali, morale, rabi, rabijo, rabjo, rabimo,
        rabmo, rabite, rabil, rabila, rabili, rabla, rabl, potrebuje, potrebujejo, potrebujemo, potrebujete,
        potrebovali, zahteva, zahtevajo, zahtevamo, hoče, hočejo, hočemo, hočmo, želi, želijo, želimo, naj, naj bo, naj
        bodo, naj se, se da samo, se da le, da se samo, lahko samo, lahko le, lahko zgolj, gre samo, gre le, gre zgolj,
        možno samo, možno le, deluje samo, deluje le, deluje le če, dela samo, funkcionira samo, ima smisel samo,
        smiselno samo, samo tako, edino, edina možnost, edina opcija, vztrajam, najboljše deluje, najbolje deluje
    """,
    fine="""
        ok, okej, okey, oke, kul, uredu, v redu, vredu, v red, dobro, dober, dobra, dobre, dovolj, dovol, zadostuje,
        zadostujejo, zadošča, zadoščajo, zadosti, zadostna, zadosten, ustreza, ustrezno, gre, deluje, delujejo,
        funkcionira, funkcionirajo, špila, možno, možna, možen, možne, izvedljivo, izvedljiva, sprejemljivo,
        sprejemljiva, se da, se lahko, lahko, lohk, lohka, lahk, lahka, bi se dalo, se bo dalo, da se simulirati, da se
        simulirat, da se narediti, da se naredit, da se izvesti, da se vaditi, da se vadit, da se odigrati, primerno,
        primerna, primeren, super, odlično, odlična, ni problem, ni problema, ni noben problem, ni težava, ni težave,
        brez problema, brez problemov, brez težav, brez težave, brez frke, ni frke, bo šlo, bi šlo, šlo bi, bo ok, bo
        dovolj, bi bilo dovolj, bi zadostovalo, bo zadostovalo, bo čisto dovolj, čisto dovolj, smiselno, smiselna,
        zlahka, opravi delo, reši stvar, uporabno, varno, realno, pride v poštev, sprejemam, povsem dovolj, je mogoče
        izvesti, mogoče je izvesti, štima, zna, pomirjeno
    """,
    optional="""
        ni neke/kake/kakšne/velike/posebne/resne/realne potrebe, ne vidim/vidimo/vidiva smisla/potrebe/razloga, ne
        vidim/vidimo potrebe/smisla/razloga po/v/za, neobvezno, neobvezna, neobvezen, opcijsko, opcijska, opcija,
        opcijski, po želji, nice to have, zaželeno, zaželjeno, zaželena, zaželjena, zaželen, priporočljivo,
        priporočljiva, priporočeno, priporočena, koristno, koristna, koristen, koristilo, bi koristilo, dobrodošlo,
        dobrodošla, dobrodošel, bonus, plus, prednost, luksuz, nepotrebno, nepotrebna, nepotreben, nenujno, nebistveno,
        nebistvena, nepomembno, nepomembna, irelevantno, nerelevantno, ni potrebe, ni nobene potrebe, ni prave potrebe,
        nobene potrebe, ni razloga, ni nobenega razloga, brez potrebe, odveč, preveč dobrega, bi bilo
        dobro/lepo/fajn/super/fino/koristno, bi bilo odlično/kul/vredu/idealno/zaželeno/luštno/krasno, bi blo
        dobro/lepo/fajn/super/fino/koristno/kul/luštno, bilo bi dobro/lepo/fajn/super/fino/koristno/idealno/kul, blo bi
        dobro/lepo/fajn/super/fino/koristno, bi bila dobra/lepa/super/koristna/dobrodošla, bi bil dober/super/koristen,
        dobro/fajn/lepo/super/fino/koristno/lažje/bolje če, fajn bi bilo, fajn bi blo, fajn bi bla, bi bila/bil
        fajn/fino/lepa/luštna, pomaga, bi pomagalo, bi pomagala, lahko pomaga, pomagalo bi, prostovoljno, prostovoljna,
        sekundarno, sekundarnega pomena, drugotnega pomena, postransko, postranskega pomena, stranskega pomena,
        dodatek, češnja na torti, češnjica na torti, pika na i, ne škodi, ne bi škodilo, ni odveč, dobrodošel dodatek,
        nimajo/nimamo/nima potrebe, ni potreb, ne čutim potrebe, brez tega/njih/nje/njega/drugih gre/lahko/zmorejo,
        brez tega bo šlo, tudi brez tega gre, lahko brez tega, gre tudi brez tega, gre tudi brez, gre brez, gre brez
        tega, lahko brez, tudi brez, možno brez, da se brez, se da brez, deluje brez, shajajo brez, bi šlo brez, gre
        čisto brez, ni pogoj, ni ovira, ni bistvo, ni fora, ni poanta, zabavno, zabavna, bolj zabavno, prijetno je,
        prijetna, prijetno, lažje je, pretiravanje, overkill, za popestritev, popestritev
    """,
    impossible="""
        nemogoče, nemogoča, nemogoč, ni mogoče, ni mogoč, ni mogoča, ne gre, ne grejo, ne bo šlo, ne bi šlo, ne da se,
        se ne da, ne dajo se, se ne dajo, ne bi se dalo, se ne bi dalo, se ne bo dalo, premalo, prepozno, prepozna,
        prepočasi, prepočasno, preveč tvegano, tvegano, tvegana, prenevarno, prenevarna, nesprejemljivo,
        nesprejemljiva, neuporabno, neuporabna, nesmiselno, nesmiselna, brez veze, brezveze, brez vezeno, nima smisla,
        nimajo smisla, ni smisla, brez smisla, ne pride v poštev, ne pridejo v poštev, ne pride v upoštev, ne
        funkcionira, ne funkcionirajo, ne deluje, ne delujejo, težko, težje, zelo težko, neprimerno, neprimerna,
        odpade, odpadejo, izključeno, nerealno, nerealna, neizvedljivo, neizvedljiva, nezadostno, nezadostna, ni
        variante da, ni šans da, ni opcija, ni možnost, ni rešitev, ni alternativa, ne nadomesti, ne nadomestijo, ne
        more nadomestiti, ne morejo nadomestiti, ne odtehta, nevarno početje, ni isto, ni enako, ni to to, ni to,
        slabo, pogrnejo
    """,
    breaks="""
        ampak, ampk, vendar, vendarle, a, toda, temveč, marveč, pač pa, in, ter, in sicer, ker, kr, saj, sej, če, če
        že, ko, kadar, dokler, medtem ko, čeprav, četudi, tudi če, sicer, drugače, zato, zato ker, torej, tako da,
        razen, razen če, namreč, potem, potlej, nato, pol, kajti, kar, kjer, vseeno pa, pa vseeno, po drugi strani
    """,
    subjects="oni, one, ona, on, to, tole, vsi, vse, ljudje, udeleženci, midva, vidva",
    either="ali, al, oz, oziroma, kot, kt, ali pa, al pa, bodisi",
    asking="""
        kaj pomeni, kaj to pomeni, kaj točno pomeni, kaj pomenita, kaj pomenijo, kaj naj bi pomenilo, kaj misliš s tem,
        kaj mislite s tem, kaj misliš z, kaj mislite z, kaj mislite pod, kaj misliš pod, kako to misliš, kako to
        mislite, kako misliš, kako mislite, kaj je to, kaj je mišljeno, kaj je s tem mišljeno, kaj točno, kaj točno je,
        kaj sploh je, kaj je, kaj so, kaj šteje, kaj spada, v čem je razlika, kakšna je razlika, kaj je razlika,
        razlika med, ne razumem, ne razumem vprašanja, nisem razumel, nisem razumela, ne štekam, ne kapiram, ne kužim,
        razloži, razložite, lahko razložiš, lahko razložite, pojasni, pojasnite, obrazloži, na primer, naprimer, npr,
        primer prosim, kot naprimer, definiraj, definicija, v kakšnem smislu, v katerem smislu, ponovi vprašanje,
        ponovite vprašanje, ja ali ne, da ali ne, ali ne, al ne, je to isto, je to enako, a to pomeni, ali to pomeni,
        kako prosim, prosim kaj, zakaj to, zakaj sprašuješ, zakaj sprašujete
    """,
    openers="""
        kaj, kako, kdaj, kje, kdo, koga, komu, zakaj, čemu, kateri, katera, katero, katere, katerega, koliko, kolk,
        kam, kakšen, kakšna, kakšno, kakšne, ali, al, a, je, so, si, ste, smo, bi, bo, bodo, boste, lahko, morajo,
        mora, moramo, moram, rabijo, rabimo, potrebujejo, potrebujemo, imate, imaš, gre, se, mislite, misliš, šteje,
        velja, naj
    """,
    asides="""
        aja, a ja, ahja, če se da, če je možno, če je mogoče, če se le da, če bo mogoče, če bo treba, če je treba, če
        je potrebno, če je nujno, kolikor je mogoče, čim bolj, kolikor vem, kar vem, kar se mene tiče, kar se tiče, po
        pravici povedano, če sem iskren, če sem iskrena, prej ali slej, slej ko prej, ne glede na, ne glede, med
        drugim, v resnici, v bistvu, dejansko, vsaj, na žalost, mimogrede, skratka, se pravi, to pomeni, dober dan,
        dobro jutro, dober večer, lep pozdrav, lep dan, lp, hvala, najlepša hvala, hvala lepa, ni za kaj, se vidimo, ne
        nazadnje, nenazadnje, navsezadnje, konec koncev, gre za, gre bolj za, gre predvsem za, gre se za, gre v glavnem
        za, gre najbolj za, gre zgolj za, gre samo za, gre le za, še posebej, tako rekoč, da ne bo pomote, da ne
        pozabim, ne samo to, ne vem kako, ne vem kdaj, ne vem kje, ne vem kdo, drugih vprašanj, dobra ideja, dobra
        fora, vse dobro, vse ok, ni kaj, nimam kaj, nič hudega, nič za to, brez zamere, ni vprašanje,
        vedet/vedeti/vedo/vejo/ve kaj je/so/delajo, brez tega, moram/moramo/morava/rabim
        it/iti/na/končat/končati/zaključit/zaključiti, moram/moramo pohitet/pohiteti, ne najdem, ne najdemo, ne vidim
        gumba, ne vidim gumbov, ne odpre se, se ne odpre, ne dela mi, mi ne dela, ne morem odpreti, ne morem klikniti,
        brez skrbi da, več časa, rabim čas, rabimo čas, rabimo več časa, rabim več časa, potrebujem čas, potrebujemo
        čas
    """,
    small="""
        koliko, kolk, kdaj, kdo, koga, komu, zakaj, čemu, kam, katera, katero, katere, katerega, kakšne, mislite,
        misliš, šteje, velja, zaenkrat, trenutno, zaenkart, danes, letos, kmalu, verjetna, moram, rabim, rabm,
        potrebujem, zahtevam, hočem, želim, učiš, učimo, učite, uči, delaš, delate, drug, drugi, druga, druge, drugo,
        drugih, drugim, drugega, zraven, doma, dan, dni, teden, ure, uro, minut, mora, biti, potekajo, poteka,
        potekati, potekat, treba, moremo, moreš, more, zmorejo, zmore, zmoremo, vem, ve, veste, veš, vemo, zdi, zdelo,
        bojo, bodejo, blizu, dol, gor, ven, notri, sicer, menda, baje, očitno, seveda, vsekakor, enako, isto, enaka,
        takrat, itak, dejstvo, stran, strani, glavno, glavna, glavni, cilji, potem, kasnej, dogaja, dogajajo, mudi,
        mudit, obstaja, obstajajo, zahteven, lažji, lažja, odločimo, oddelek, ekip, samim, samega, takšna, takšno,
        določen, določena, določeno, osnovi, osnovno, resen, resna, resno, mimo, rajši, rajš, rajst, temveč, čez,
        okoli, mogel, mogli, a, ah, aha, ako, ali, bi, bil, bila, bile, bili, bilo, blo, bla, bit, bo, bodo, bom, bomo,
        boste, boš, bova, brez, celo, cel, cela, celoten, čim, čist, čisto, da, daj, dajmo, dej, dejmo, deloma, delno,
        možno, vseeno, karkoli, kakorkoli, dela, delajo, delali, delam, delamo, delat, delati, deli, del, delom, do,
        dokler, dosti, dost, eh, en, ena, ene, enega, enem, eni, eno, enkrat, feedback, feedbacka, fb, ga, glede, gre,
        gredo, ha, haha, hej, hja, hm, hmm, hmmm, ih, hkrati, in, iz, izvede, izvedba, izvedbi, izvedejo, izvesti,
        izvest, izvajati, izvajajo, jaz, jest, jz, je, jih, jim, jo, k, kaj, kakor, kakšen, kakšna, kakšno, kar,
        kateri, ki, kje, ko, kolega, kot, kr, lahko, le, ma, mal, malo, me, med, mene, meni, mi, mnogo, moj, moja,
        moje, mojem, mu, na, nad, najbolj, naj, nam, nas, naš, naša, naše, naši, nekaj, nekako, neka, nek, neko, nekdo,
        nekoga, nje, njej, njega, njih, njihov, njihova, njihovo, njim, njimi, njo, no, o, ob, od, odgovor,
        odgovarjajo, oh, okrog, on, ona, oni, ono, pa, pač, pod, poleg, popravi, popravek, popravka, popravke,
        popravljajo, popravljati, popraviti, popravit, povratna, povratno, povratne, informacijo, po, pol, povsem,
        pravi, prava, pravo, prave, precej, preko, prek, pri, proti, prosim, res, resnično, s, sam, samo, se, sebe,
        sebi, sem, ser, si, skoraj, skozi, smo, so, sodijo, sploh, sta, ste, stvar, stvari, sva, svoj, svoja, svoje,
        svojem, ta, tak, taka, take, tako, takšen, tale, tam, te, tega, tem, temu, teh, ti, tisti, tista, tisto, tko,
        to, toliko, tok, torej, tu, tud, tudi, tukaj, u, učenje, učenja, učenec, učijo, učiti, učit, naučijo, naučiti,
        naučit, uporabnik, ura, v, vadba, vadijo, vadit, vaditi, vadimo, vaje, vaja, vajo, vaji, vaj, vas, več, veliko,
        vi, vsa, vsak, vsaka, vsako, vsakega, vse, vsi, vsem, vseh, z, za, zadeva, zadeve, zame, zanje, zanj, zaradi,
        zares, zdaj, zdej, sedaj, zelo, zlo, zna, znajo, znati, že, še, šele, človek, ljudje, ljudi, ljudem,
        udeleženci, udeleženec, udeleženke, udeležencev, udeležencem, udeleženka, tečaj, tečaja, izobraževanje,
        izobraževanja, izobraževanju, usposabljanje, usposabljanja, trening, treninga, treningu, program, programa,
        veščina, veščine, veščino, modul, modula, tema, cilj, namen, primer, primeru, opcijo, možnost, možnosti,
        odgovarjam, pravzaprav, iskreno, ipd, itd, bot, livewise, živjo, zdravo, pozdravljen, pozdravljeni, oj, lol,
        btw, evo, ej, ful, full, kao, ane, kajne, ne bodi, praktično, najprej, nazadnje, vedno, zmeraj, večinoma,
        običajno, ponavadi, predvsem, idealno, najraje, rad, rada, radi, nikoli, zgolj, izključno, samó, morda, kako,
        prav, učeči, prisotno, narejeno, nekoč, vsega, vsemu
    """,
    concord="""
        nič, nč, ničesar, noben, nobena, nobeno, nobene, nobenega, nobenih, nobenem, nobenemu, nobeden, nihče, nikogar,
        nikomur, nikoli, nikdar, niti
    """,
    ands="in, ter, pa, plus, in tudi, pa tudi, ter tudi, tudi",
    linkers="da, če, ki, ali, kaj, kako, kdaj, kje, kdo, kateri, katera, kjer",
    lookalikes="""
        takole, takšno, takoimenovani, jasni, jasna, krajevno, kasnejši, kasnejše, poznam, pozna, skupno, skupnost,
        skupek, sposobni, skupni, vodenje, vodenja, vozenje, videnje, videnja, zmanje, znamke, znaki, oblake, morala,
        možnost, moderna, moderno, obrazec, vedeli, vedela, vedel, vabila, vadbe, varno, varna, nevarnost, odvisnik,
        odmor, nujnost, nožna, ročna, ročno, izpis, izpiti, izpitni, izpad, teritorij, prednosti, prestavi, stalna,
        stalno, delavci, delovno, delovni, delovna, skupina, osebna, osebni, osebje, oseba, osebe, starost, pacient,
        partnerji, stvarno, slabo, zunaj, znotraj, namesto, naloge, naloga, prvič, drugič, tretjič, petkrat, sodelavka,
        narediti, nova, nove, novo, novi, pisni, pisati, pisarna, pisarni, raven, ravno, razen, kasno, pozno, zgodaj,
        nekdaj
    """,
)

_GOAL = Subject(
    topics={
        Option.KNOWLEDGE: """
            znanje, znanja, znanju, znanjem, znajne, prenos znanja, prenosa znanja, prenesti znanje, deliti znanje,
            posredovati znanje, predaja znanja, podajanje znanja, predati znanje, informacija, informacije, informacij,
            informiranje, informiranost, informirati, informirat, informirani, informira, informativn*, info, se jim
            razloži, jim razložimo, jim povemo, jim predstavimo, se jim predstavi, predstavitev, predstaviti,
            obveščanje, obveščenost, obveščeni, obveščen, obvestiti, fyi, ozaveščanje, ozaveščenost, ozavestiti,
            ozaveščati, ozaveščeni, zavedanje, zavedajo, se zavedati, teorija, teorijo, teorije, teoretično,
            teoretičn*, dejstva, kaj se je spremenilo, kaj se spreminja, kaj je novega, kaj je novo, pojmi, koncepti,
            koncept, razumevanje, razumevanja, razumeti, razumet, razumejo, razume, razumeli, dojeti, dojamejo, vedeti,
            vedet, vedo, vejo, vedli, vedl, vedet/vedeti/vedo/vejo/razumejo/razumet kaj je/so, bodo vedeli, bi vedeli,
            poznati, poznat, poznajo, pozna, poznali, poznavanje, poznavanja, spoznati, spoznajo, spoznavanje,
            seznaniti, seznanijo, seznanjeni, seznanitev, seznanjenost, seznanjanje, na tekočem, da bolje/boljše
            razumejo/poznajo/vedo/vejo, zapomniti, zapomnijo, zapomnit, memorirati, osnove, osnov, osnovam, pravila,
            pravil, politike, zakonodaja, zakonodajo, zakonodaje, predpisi, predpise, terminologija, terminologijo,
            naučiti teorijo, naučijo teorijo, na pamet, znati/znajo pravila/teorijo/osnove/predpise/dejstva,
            kognitivno, izpit, izpita, opraviti/opravijo/naredijo/narediti izpit/test/teorijo/certifikat, certifikat,
            certifikacija, know how, knowhow, vpogled, pismenost, pregled, uvod, uvodne informacije, ne vedo, ne vejo,
            ne poznajo, ne razumejo, sploh ne vedo, zakaj to delamo, bolj/prej/raje/več
            znanje/znanja/teorija/teorije/informiranje kot/kt vedenje/vedenja/obnašanje/obnašanja/veščine,
            bolj/prej/raje/več znanje/znanja/teorija/teorije/informiranje kot/kt veščin/praksa/prakse/navade/spretnosti
        """,
        Option.BOTH: """
            oboje, obojega, obojemu, obe, oba, oboji, enakovredno, oboje enakovredno, malo obojega, mal obojga, obojga,
            obojega malo, vsakega malo, vsakega po malo, vsakega pol, mešano, mešanica, mešanica obojega, miks, mix,
            mixano, kombo, kombinacija, kombinacija obojega, kombinacijo, kombinirano, kombiniramo, pol pol, pol pa
            pol, polpol, fifty fifty, 50 50, oboje enako, delno oboje, deloma oboje, delno eno delno drugo, deloma eno
            deloma drugo, malo eno malo drugo, malo enega, deloma eno, delno eno, malo eno, malo enega malo drugega,
            eno in drugo, eno pa drugo, tako eno kot drugo, prvo in drugo, prvo in tretje, tako
            znanje/teorija/razumevanje/informiranje kot vedenje/obnašanje/veščine/praksa/navade/spretnosti/uporaba,
            tako vedenje/obnašanje/veščine/praksa/navade/spretnosti/uporaba kot
            znanje/teorija/razumevanje/informiranje, znanje/teorija/razumevanje kot tudi
            vedenje/obnašanje/veščine/praksa/navade/spretnosti/uporaba, vse skupaj, vsega po malem, vsega po malo, od
            vsega malo
        """,
        Option.BEHAVIOR: """
            vedenje, vedenja, vedenju, vedenjem, vedenjska, vedenjsko, vedenjske, vedenjski, vednje, se vedejo, da
            bolje, da boljše, boljše/bolje vodenje/komuniciranje/prodajanje/sodelovanje/delo, delajo ne, delajo pa ne,
            tega ne delajo, ne delajo tega, sprememba/spremembo/spremembe/spremeniti
            vedenja/vedenje/obnašanja/obnašanje/navad/navade/miselnosti/kulture/dela, sprememba v vedenju/obnašanju,
            sprememba načina, spremeniti/spremenijo/spremenit način, način dela, načina dela, obnašanje, obnašanja,
            obnašanju, obnašanjem, se obnašajo, obnašajo se, obnašati, ravnanje, ravnanja, ravnajo, ravnati, postopajo,
            ukrepanje, ukrepajo, ukrepati, delovanje, navada, navade, navad, navadah, navado, veščina, veščine, veščin,
            veščino, veščinah, veščinami, spretnost, spretnosti, spretnostih, sposobnost, sposobnosti, zmožnost,
            zmožnosti, kompetenca, kompetence, kompetenc, soft skills, skill, skills, skili, skille, skile, drugače,
            drugač, delajo/delati/delat/naredijo/vodijo/začnejo drugače, drugače delajo/delati/delat, uporab*, v
            praksi, v prakso, prakso, praksa, prenos v prakso, prenos v delo, praktičn*, praktično, aplicira*,
            aplikacija znanja, uporabiti/uporabijo/uporabljati/uporabljajo/uporabit/uporaba
            znanje/znanja/teorijo/teorije/pravila/naučeno, prenesti/prenesejo znanje/teorijo v prakso, znanje v
            praksi/prakso, teorija v prakso, teorijo v prakso, da/naj/morajo
            nehajo/začnejo/prenehajo/nehati/začeti/prenehati/nehat/začet, začnejo/nehajo/začeti/prenehajo
            delati/uporabljati/početi/izvajati, prakticira*, izvajanje, izvaja*, izvajati, izvedejo, počnejo, dejansko
            delajo, dejansko naredijo, dejansko uporabljajo, dejansko prijavljajo, prijavljajo incidente,
            sklepati/sklepajo/sklepat posle, delegirati/delegirajo/delegirat, dajejo/dajati/dajat feedback, res delajo,
            res naredijo, to delajo, to počnejo, miselnost, miselnosti, mindset, odnos do strank, odnos do dela, odnos,
            kultura podjetja, kulturo, ponotranj*, udejanj*, se držijo, držijo se, upoštevajo, na delovnem mestu, pri
            delu, pri vsakdanjem delu, pri svojem delu, v vsakdanjem delu, znanje/teorija ni
            problem/težava/ovira/izziv, znanja/teorije imajo/je dovolj, dovolj znanja/teorije imajo/že, imajo dovolj
            znanja/teorije, znanje že imajo, znanje imajo, že imajo znanje, teorijo že poznajo, teorijo poznajo,
            teorijo že imajo, že poznajo teorijo, pravila že poznajo, pravila poznajo, že poznajo pravila, to že vedo,
            to že vejo, že vedo, že vejo, že razumejo, vse že vedo, že poznajo, vse že znajo, to že znajo, vedo ampak
            ne delajo, ne delajo, ne uporabljajo, ne upoštevajo, ne izvajajo, ne držijo se, se ne držijo, hands on,
            performans, izboljšati delo, bolje/boljše delajo/delati/prodajajo/prodajati/vodijo/voditi/komunicirajo,
            boljša/boljše izvedba/prodaja, biti sposobni, sposobni, so sposobni, bodo sposobni, znali uporab*, znajo
            uporab*, obvladajo, obvladati, obvladanje, bolj/prej/raje/več
            vedenje/vedenja/obnašanje/veščine/veščin/praksa/prakse/navade/spretnosti kot/kt
            znanje/znanja/teorija/teorije/informiranje
        """,
    },
    hints={
        Option.KNOWLEDGE: "vsebina, vsebine, ozadje, transfer, prenos, zakon, novosti",
        Option.BEHAVIOR: """
            sprememba, spremembe, spremembo, spremeniti, spremenit, spremenijo, delajo, delati, delat, naredijo,
            narediti, naredit, izboljšati, izboljšajo, akcija, akcije, začnejo, nehajo, rezultati, delo
        """,
    },
    asides="""
        vsi/oni/ljudje/mi vemo, vemo, ali veste, a veš, a veste, veste, kot vemo, kot veste, uporabnik, uporabniki,
        uporabnikov, uporabnike, uporabnikom, uporabi gumb, uporabite gumb, v bistvu vem, drugače pa, drugač pa, oba
        vodja, kaj naj naredim, kaj naj delam, kaj delamo, kaj zdaj, kaj storiti, v obeh primerih, dobra praksa, dobre
        prakse, vaja dela mojstra, pregled načrta, na izpitu, znana politika, praktično vsi, praktično vse, uporaba
        orodja livewise, uporabljamo teams, uporabljamo zoom, narejen, informacije o meni, imate informacije, več
        informacij, rabim info, rabim več informacij, potrebujem več informacij, kontaktne informacije, delo od doma
    """,
    order=(Option.KNOWLEDGE, Option.BOTH, Option.BEHAVIOR, Option.UNSURE),
    deeds="""
        voditi, vodit, vodijo, prodajati, prodajat, prodajajo, prodati, pogajati se, pogajati, pogajat, pogajajo,
        delegirati, delegirat, delegirajo, coachati, coachat, coachajo, moderirati, moderirajo, facilitirati,
        facilitirajo, dajati/dajat/dajejo/dati/dat/dajo feedback, dajati/dajat/dajejo/dati/dat/dajo
        dober/boljši/konstruktiven feedback, dajati/dajejo/dati/dajo povratno/dobro/boljšo/povratne, sklepati posle,
        sklepajo posle, klicati, kličejo, reševati pritožbe, rešujejo pritožbe, reševati konflikte, rešujejo konflikte,
        odgovarjati strankam, odgovarjajo strankam, umiriti, umirijo, popraviti, zamenjati, zamenjajo, variti, varijo,
        voziti, vozijo, vbrizgati, pisati boljše, pišejo boljše, pisati boljša, postavljati, postavljajo, prijaviti
        incident, prijavljajo incidente, nadzorovati, prijavljati, prijavljajo, dejansko prijavljajo
    """,
    deed=Option.BEHAVIOR,
)

_CORRECTION = Subject(
    topics={
        Option.YES: """
            takoj, tkoj, takoooj, takojle, kar takoj, takojci, takojšen, takojšnja, takojšnje, takojšnji, takojšnjo,
            takojšnjega, takojšnjih, takojšni, takojšno, takoj zdaj, takojšnja povratna informacija, takojšen feedback,
            takojšen popravek, takojšnji popravek, takojšnja korekcija, nemudoma, nemudno, pri priči, momentalno, v
            hipu, hipno, hitro in takoj, sproti, sprotno, sprotna, sproten, sprotni, sprotne, sprotnega, sprotno
            popravljanje, v realnem času, v trenutku, v tistem trenutku, v istem trenutku, v tem trenutku, v danem
            trenutku, v tistem momentu, isti trenutek, isti moment, tisti trenutek, tisti hip, isti hip, v momentu, v
            istem momentu, v tistem hipu, v istem hipu, tukaj in zdaj, tu in zdaj, zdaj in tukaj, na licu mesta, na
            mestu samem, instant, instantno, instantni, instanten, real time, realtime, asap, čim prej, čimprej, čim
            hitreje, brez čakanja, brez odlašanja, brez zamika, brez zamude, med vajo, med vadbo, med delom, med
            izvedbo, med izvajanjem, med treningom, med simulacijo, ko delajo, ko vadijo, medtem ko vadijo, medtem ko
            delajo, med samo izvedbo, v živo feedback, v živo popravek, živ feedback, live feedback, live popravek,
            feedback v živo, popravek v živo, popravljanje v živo, trenerja zraven, zraven nekoga, nekdo zraven, nekdo
            poleg, ob njih, stati ob njih, stoji zraven, čez ramo, gleda čez ramo, isto minuto, v sekundi, v nekaj
            sekundah, takoj na začetku, poseči, poseže, posega, posreduje, posredovati, vskočiti, vskoči, prekiniti,
            prekine, ustaviti, ustavi, trener/mentor/inštruktor/učitelj/coach/nadzornik/strokovnjak/izvajalec
            popravi/popravlja/ustavi/poseže/usmeri/vodi,
            trener/mentor/inštruktor/učitelj/coach/nadzornik/strokovnjak/izvajalec mora/more/bi/lahko/naj
            popraviti/popravit/popravljati/popravi/poseči/posečt, nekdo jih popravi, nekdo popravi, nevarno, nevarna,
            nevarne, nevaren, nevarnost, nevarnosti, življenjsko nevarno, poškodba, poškodbe, poškodb, poškoduje,
            poškodujejo, nesreča, nesreče, nesreč, zaradi varnosti, varnostni razlogi, varnostnih razlogov, varnost
            pacientov, varnost bolnikov, varnost je ključna, varnost na prvem mestu, gre za varnost, smrtno nevarno,
            življenje in smrt, gre za življenje, na kocki, slabe navade, napačne navade, napačnih navad, da se ne
            naučijo narobe, se naučijo narobe, preden se naučijo narobe, naučijo narobe, narobe naučijo, se navadijo
            narobe, navadijo narobe, navadijo se narobe, se lahko poškodujejo, lahko poškodujejo, če ne takoj, preden
            se zapeče, ni prostora za napake, brez napak, drage napake, napake so drage, napake so nevarne, visoko
            tveganje, velika tveganja, usodno, usodne, usodna
        """,
        Option.NO: """
            kasneje, kasnej, kasneje je ok, kasneje bo ok, pozneje, poznej, kasnejši feedback, kasnejša povratna,
            naknadno, naknadni, naknadna, naknaden, potem kasneje, čez čas, drugi dan, drug dan, naslednji dan,
            naslednjega dne, naslednji teden, drug teden, naslednjič, drugič, jutri, dan kasneje, dan pozneje, teden
            kasneje, čez nekaj dni, čez par dni, čez dan ali dva, čez kak dan, čez kakšen dan, čez en dan, čez nekaj
            ur, čez par ur, v nekaj dneh, v parih dneh, v nekaj urah, v 24 urah, v 48 urah, v roku 24 ur, v enem dnevu,
            v enem tednu, v tednu dni, čez teden, čez teden dni, do konca dneva, do konca tedna, do naslednjega dne,
            konec tedna, konec dneva, tedensko, enkrat tedensko, enkrat na teden, po koncu, po vaji, po vajah, po
            treningu, po izvedbi, po delavnici, po oddaji, po opravljeni nalogi, ko oddajo, ko končajo, na koncu, šele
            na koncu, po tečaju, po simulaciji, čaka, lahko počaka, lahko počakajo, lahko čaka, lahko čakajo, počaka
            lahko, počakajo lahko, z zamikom, zamik, z zamudo, po mailu, po mejlu, na mail, po meilu, po epošti, po e
            pošti, po pošti, v mailu, preko maila, prek maila, pisno, pisni feedback, pisna povratna, pisni komentar,
            pisni komentarji, komentarji, komentar, s komentarji, asinhroni feedback, asinhrona povratna, asinhrono
            popravljanje, async feedback, async popravek, orodje/sistem/aplikacija/program/platforma
            pove/poda/da/pokaže/popravi/javi/opozori/preveri/to/sam/sama/naredi, lms/kviz/test/računalnik/simulator/bot
            pove/poda/da/pokaže/popravi/javi/opozori/preveri/to/sam/sama/naredi,
            orodje/sistem/aplikacija/program/platforma jim/jih
            pove/poda/da/pokaže/popravi/javi/opozori/preveri/sam/sama/sproti, lms/kviz/test/računalnik/simulator/bot
            jim/jih pove/poda/da/pokaže/popravi/javi/opozori/preveri/sam/sama/sproti,
            orodje/sistem/aplikacija/program/platforma jim/jih takoj/že/lahko/tudi/sproti
            pove/poda/da/pokaže/popravi/javi/opozori/preveri, lms/kviz/test/računalnik/simulator/bot jim/jih
            takoj/že/lahko/tudi/sproti pove/poda/da/pokaže/popravi/javi/opozori/preveri,
            orodje/sistem/aplikacija/program/platforma takoj/že/lahko pove/poda/da/pokaže/popravi/javi/opozori/preveri,
            lms/kviz/test/računalnik/simulator/bot takoj/že/lahko pove/poda/da/pokaže/popravi/javi/opozori/preveri,
            prek lms, preko lms, prek lmsja, preko lmsja, v lmsju, iz sistema, prek sistema, preko sistema, prek
            aplikacije, preko aplikacije, prek orodja, avtomatsk*, avtomatično, avtomatizira*, samodejn*, samodejno, ai
            feedback, samopreverjanje, samoocenjevanje, samoocena, samoevalvacija, samokontrola, sami preverijo, sami
            ugotovijo, sami vidijo, sami se popravijo, sami popravijo, sami sebe, rešitve, s ključem, preverijo sami,
            ugotovijo sami, vidijo sami, popravijo sami, preveri sam, ključ odgovorov, vzorčna rešitev, vzorčne
            rešitve, ni panike, brez panike, ni frke, se ne mudi, ne mudi se, se nikamor ne mudi, nikamor se ne mudi,
            nikamor se nam ne mudi, ni hitenja, brez hitenja, ni nuje, ni sile, ni se treba mudit, ni treba hitet, ni
            treba hiteti, ni časovnega pritiska, ni časovno kritično, kadarkoli, ob priliki, ob priložnosti, v svojem
            tempu, po svojem tempu, v svojem času, v lastnem tempu, nizko tveganje, ni tveganja, ni nevarno, ni
            nevarnosti, nič nevarnega, ne kasneje ne, debrief, v debriefu, pri debriefu, medvrstniški pregled, peer
            review,
            brez popravkov/popravka/popravljanja/korekcije/korektur, brez povratne informacije, brez povratnih
            informacij, brez feedbacka
        """,
    },
    hints={
        Option.YES: "hitro, čim hitrejši, hiter, hitra, trener prisoten, mentor prisoten, varnost",
        Option.NO: """
            čakati, čakat, čakajo, čakali, čakal, čakamo, počakati, počakat, počakajo, počaka, počakali, čakanje,
            odloži, odložiti, odloženo, orodje, sistem, aplikacija, program, platforma, lms, kviz, kvizi, računalnik,
            zamuda
        """,
    },
    asides="""
        se vidimo kasneje, se slišimo kasneje, kasneje se slišiva, kasneje se vidimo, kasneje povem, kasneje sporočim,
        kasneje se javim, se javim kasneje, javim kasneje, odgovorim kasneje, pridem kasneje, grem takoj, takoj pridem,
        takoj povem, takoj bom, takoj odgovorim, bom takoj, pridem takoj, počakaj malo, počakajmo, prosim počakaj,
        čakam, čakamo, ne kasneje, ne pozneje, ne jutri, ne naslednji dan, ne hitro, varstvo pri delu, varstva pri
        delu, varnost pri delu, varnosti pri delu, varstvu pri delu, informacijska varnost, varnost podatkov,
        kibernetska varnost, kibernetski varnosti, tečaj varnosti, takoj za, takoj po, takoj ko, takojšen odgovor,
        takojšnji odgovor, ne sproti ne, jutri imam, jutri imamo
    """,
    order=(Option.YES, Option.NO, Option.UNSURE),
)

_PEER = Subject(
    topics={
        Option.YES: """
            skupaj, skup, v skupini, v skupinah, v skupinici, v manjši skupini, v mali skupini, v majhni skupini, v
            malih skupinah, v manjših skupinah, v majhnih skupinah, skupinsk*, skupinsko delo, skupinska dinamika,
            skupinska vaja, kot skupina, kot tim, kot ekipa, kot timsko, v paru, v parih, v dvojicah, v dvojici, v
            dvoje, v tandemu, v trojkah, v timu, v timih, v teamu, v ekipi, v ekipah, timsk*, timsko delo, ekipn*,
            ekipno, teamwork, med sabo, med seboj, medsebojn*, medsebojno, medsebojna interakcija, interakcija med,
            interakcijo med, med udeleženci, med kolegi, med sodelavci, med vrstniki, z drugimi, z ostalimi, z
            vrstniki, z drugim, z nekom, z ljudmi, od drugih, od ostalih, od kolegov, od sodelavcev, od vrstnikov, s
            kolegi, s kolegom, s sodelavci, s sodelavcem, s partnerjem, s soudeleženci, s sotečajniki, s parom, drug z
            drugim, drug od drugega, drug drugega, drug drugemu, drug ob drugem, en z drugim, en od drugega, en
            drugega, eden z drugim, eden od drugega, eden drugega, eni z drugimi, eni od drugih, drugi z drugim, ena z
            drugo, sodelov*, sodeluj*, sodelovanje, sodelovanja, sodelovanju, sodelovalno, kolaborativn*, kolaboracija,
            igra vlog, igre vlog, igro vlog, igranje vlog, igranja vlog, igrajo vloge, roleplay, role play, rollplay,
            pogovor z drugimi, pogovarjajo se, se pogovarjajo, pogovarjati se, pogovarjajo, pogovarjati, pogovarjat,
            izmenjava, izmenjave, izmenjavo, izmenjujejo, izmenjati, izmenjajo, izmenjava izkušenj, izmenjava mnenj,
            deljenje izkušenj, delijo izkušnje, deliti izkušnje, debatirajo, debatirati, diskutirajo, brainstorming,
            viharjenje, breakout, drugo osebo, druga oseba, druge osebe, še nekoga, še nekdo, še nekdo zraven, nekdo
            zraven, nekoga zraven, nekoga drugega, le z nekom, samo z nekom, dva človeka, dve osebi, nasprotno stran,
            sogovornika, sogovornik, sogovornikom, potrebna dva, rabiš dva, za dva, soigralec, soigralca, soigralcem,
            socialno učenje, vrstniško učenje, vrstniška interakcija, medvrstnišk*, sovrstnišk*, vrstnišk*,
            teambuilding, team building, team work
        """,
        Option.NO: """
            vsak zase, vsak za sebe, vsaka zase, vsakdo zase, vsi zase, ne vsak zase, zase, za sebe, vsak sam, vsak
            posebej, vsak po svoje, vsak pri sebi, vsak s svojim, vsak na svojem, vsak pri svojem, vsak doma, vsak v
            svojem tempu, vsak svoje, vsak za svojim, vsak za svojo mizo, vsak svojo, vsak dela na, vsak dela sam, vsak
            dela svoje, vsak dela zase, vsak rešuje, sami, same, sami zase, sam zase, sama zase, sam s sabo, sami s
            sabo, sami s seboj, sam pri sebi, sami doma, sam doma, sami pri sebi, čisto sam, čisto sami, lahko sam,
            lahko sami, lahko naredijo/vadijo/delajo/rešujejo/rešijo/opravijo/naučijo/zmorejo/vadi/dela sami/sam/sama,
            sami/sam naredijo/vadijo/delajo/rešujejo/rešijo/opravijo/zmorejo/vadi/dela, individual*, individualno,
            individualno delo, individualna veščina, posamezno, posamično, posamičn*, posameznik, posamezniki,
            posameznika, samostojn*, samostojno, samostojno delo, samostojna, kot posameznik, neodvisno, samoučenje,
            samo učenje doma, samoizobraževanje, solo, soliranje, ena na ena, eden na eden, en na en, 1 na 1, 1:1, 1 1,
            one on one, ena z ena, samo z mentorjem, samo z trenerjem, samo s trenerjem, le z mentorjem, le s
            trenerjem, samo mentor, samo trener, dovolj mentor, dovolj trener, dovolj je mentor, dovolj je trener,
            zadostuje mentor, zadostuje trener, z mentorjem ena na ena, v svojem tempu, v lastnem tempu, po svojem
            tempu, ob svojem času, v svojem času, za svojim računalnikom, za računalnikom, pred računalnikom, pred
            ekranom, na daljavo sam, ni odvisno od drugih, ni odvisna od drugih, neodvisno od drugih, ni odvisno od
            skupine, brez interakcije, brez drugih, brez skupine, brez skupin, brez kolegov, brez ostalih, brez
            vrstnikov, brez sodelavcev, brez ekipe, brez tima, brez teama, brez partnerja
        """,
    },
    hints={
        Option.YES: """
            skupina, skupino, skupine, skupini, skupin, ekipa, ekipo, ekipe, tim, tima, team, teama, kolegi, kolege,
            kolegov, kolegom, sodelavci, sodelavce, sodelavcev, vrstniki, vrstnike, vrstnikov, sovrstniki, peer, peeri,
            peers, ostali, ostale, ostalih, drugi, druge, drugih, drugega, drugim, sotečajniki, soudeleženci, partner,
            partnerja, partnerji, interakcija, interakcijo, interakcije, interakciji, diskusija, diskusijo, diskusije,
            razprava, razpravo, razprave, debata, debato, debate, pogovor, pogovora, pogovori, dialog, dialoga, družba,
            družbo, skupnost, delavnica, par, pare, publika, občinstvo, sparing, pogajanje, interaktivno
        """,
        Option.NO: """
            sam, sama, osebno, privat, privatno, zasebno, ločeno, mentor, mentorja, mentorjem, trener, trenerja,
            trenerjem, coach, coacha, coachem
        """,
    },
    asides="""
        naša ekipa, naš tim, naš team, naša skupina, naši skupini, moja ekipa, moj tim, hr tim, hr ekipa, prodajna
        ekipa, prodajni tim, vodja ekipe, vodja tima, vodje timov, vodja skupine, vodje ekip, vodje skupin, ms teams,
        microsoft teams, prek teamsa, na teamsih, v teamsih, starostna skupina, ciljna skupina, ciljno skupino, fokusna
        skupina, vse skupaj, to je vse skupaj, skupaj nas bo, skupaj nas je, skupaj jih bo, skupaj jih je, skupaj je,
        skupaj imamo, nas bo skupaj, ne sami, ne sam, ne samostojno, ne individualno, sam bog ve, tudi sam, jaz sam,
        jaz sama, mi sami, socialna omrežja, privatni sektor, zasebni sektor, pogovor z naročnikom, pogovor s šefom,
        moj kolega, moji kolegi, vprašam kolega, vprašati kolega, vprašal bom kolega, velikost skupine, drugi teden,
        drugi dan, drugih vprašanj, drugo vprašanje, naš partner, poslovni partner, smo skupina, smo ekipa, smo tim,
        link do skupine, skupina na, v skupini na, na teamsu, v teamsu, v naši skupini, v naši ekipi, v našem timu, v
        moji ekipi, v mojem timu, drugače povedano, timski sestanek, vse ostalo, med drugim
    """,
    vague="drugi, ostali, ostale, druge",
    order=(Option.YES, Option.NO, Option.UNSURE),
)

_PRACTICE = Subject(
    topics={
        Option.ASYNC: """
            async, asynch, asinhron*, asinhrono, asinhrona, asinhronno, asinkrono, asinhron, nesinhrono, simul*,
            simulacija, simulacije, simulacijo, simulacijami, simulacij, simulacijah, simulirano, simulirati,
            simulirat, da se simulirati, da se simulirat, je mogoče simulirati, mogoče je simulirati, simulira,
            simuliramo, simuliralo, simulirajo, simulator, simulatorju, simulatorjem, simulatorji, scenarij*, scenarij,
            scenariji, scenarije, scenarijev, scenariju, scenarijih, peskovnik*, peskovnik, peskovniku, sandbox,
            sandboxu, sandboxa, sandboxi, testno okolje, testnem okolju, testnega okolja, testni sistem, testnem
            sistemu, testni račun, demo okolje, demo okolju, demo sistem, učno okolje, učnem okolju, oddaja nalog,
            oddaja naloge, oddajo nalog, oddajo naloge, oddajo nalogo, oddajo video, oddajo posnetek, oddajanje,
            oddaje, oddajo, oddajajo, oddati nalogo, oddati video, oddaja, naložijo, upload, uploadajo, domača naloga,
            domače naloge, domačo nalogo, za domačo nalogo, naloge, nalogami, nalog, nalogo, doma, od doma, sami doma,
            na domu, v svojem tempu, v lastnem tempu, po svojem tempu, v svojem času, ob svojem času, ob lastnem času,
            kadar želijo, kadar hočejo, kadar jim paše, kadar jim ustreza, ko jim paše, ko jim ustreza, kadarkoli, vsak
            zase, vsak pri sebi, vsak doma, sami zase, samostojn*, samostojno, samostojno delo, samostojno doma,
            samoučenje, samoizobraževanje, za svojim računalnikom, za računalnikom, na računalniku, na svojem
            računalniku, pred ekranom, e učilnic*, eučilnic*, spletna učilnica, spletni učilnici, moodle, e učenje,
            eučenje, e izobraževanje, eizobraževanje, elearning, e learning, e tečaj, študija primera, študije primera,
            študije primerov, študijo primera, študij primera, pisna naloga, pisne naloge, pisno, pisne vaje,
            posnamejo, posnamejo se, se posnamejo, posneti video, posnetek, posnetki, posnetkom, posnetke, posnetkov,
            snemajo, videoposnetek, oddaja videa, video posnetek, kviz, kvizi, kvize, kvizov, kvizih, virtualn*,
            virtualno, virtualna, virtualni laboratorij, vr, chatbot, klepetalnik, z ai, ai role play, on demand,
            interaktivni modul, interaktivni moduli, v aplikaciji, z aplikacijo, v orodju, v lms, v lmsju, prek lms,
            preko lms, dummy podatki, testni podatki, testnih podatkih, testnimi podatki, delovni list, delovni listi,
            ni kaj vaditi, ni kaj vadit, ni kaj za vadit, ni kaj za vaditi, nič za vaditi, nič za vadit, nimajo kaj
            vaditi, nimajo kaj vadit, nimamo kaj vaditi, nimamo kaj vadit, nič ni za vaditi, nič ni za vadit, nič ne
            vadijo, nič ne vadimo, ne vadijo, ne vadimo, ne bodo vadili, ni nobene vaje/vadbe/prakse, ni nobenih vaj,
            nobene vaje/vadbe/prakse, nobenih vaj, ni vaje, ni vaj, ni vadbe, ni praktičnega dela, ni praktične vaje,
            ni praktičnih vaj, ni prakse, brez vaje, brez vaj, brez vadbe, brez prakse, brez praktičnega dela, ne
            rabijo vaje, ne rabijo vaj, ne rabijo vaditi, ne rabijo vadit, ne rabimo vaje, ne potrebujejo vaje, vaja ni
            potrebna, vaja ni nujna, vaje niso potrebne, vaje ne rabijo, vadba ni potrebna, ni treba vaditi, ni treba
            vadit, vaditi ni treba, vadit ni treba, ni potrebe po vaji, samo branje, samo preberejo, samo berejo, samo
            teorija, nič praktičnega, ni nič praktičnega, ni nič za vaditi, lahko
            naredijo/vadijo/delajo/rešujejo/rešijo/opravijo/zmorejo/vadi sami/sam/doma, po potrebi doma
        """,
        Option.LIVE: """
            v živo, u živo, živo, vživo, v ziu, v zivu, u živ, v živ, v živem, živa vaja, žive vaje, živo vajo, živa
            izvedba, žive izvedbe, živo izvedbo, živo srečanje, živi vaji, žive, po živo izvedbi, izvedba v živo, live,
            lajv, live vaja, osebno, osebna prisotnost, na lokaciji, na lokacijo, na mestu, na samem mestu, na licu
            mesta, na terenu, teren, terensko, terensk*, na delovnem mestu, na delovišču, v proizvodnji, v delavnici, v
            skladišču, na oddelku, ob bolniku, ob bolniški postelji, ob postelji, ob pacientu, v prostoru, v istem
            prostoru, v isti sobi, v sobi, v učilnici, v učilnico, v predavalnici, v predavalnico, na faks, v pisarni,
            v razredu, v dvorani, v laboratoriju, v labu, ni isto kot v živo, ni enako kot v živo, ni isto kot live, ni
            enako kot live, ni to to kot v živo, fizičn*, fizično, fizična prisotnost, fizično prisotni, prisotnost,
            prisotni, prisoten, prisostvovati, biti zraven, biti tam, biti tu, na isti lokaciji, iz oči v oči, na štiri
            oči, face to face, f2f, in person, onsite, on site, na kraju samem, istočasno, hkrati, ob istem času, isti
            čas, sinhron*, sinhrono, sync, v realnem času, na pravem/resničnem/dejanskem stroju/stroju/sistemu/terenu,
            na pravi/resnični/dejanski opremi/napravi/stranki/liniji, na pravih/resničnih/dejanskih
            strojih/napravah/primerih/strankah/pacientih/ljudeh, s pravimi/resničnimi/dejanskimi
            pacienti/strankami/ljudmi/kupci/stroji/bolniki, s pravo/resnično opremo/stranko, s pravim pacientom, z
            živimi ljudmi, z resničnimi pacienti/strankami/ljudmi/kupci/stroji/bolniki, z dejanskimi strankami, na
            stroju, na strojih, na opremi, na napravi, na liniji, pri stroju, s trenerjem, z trenerjem, z
            inštruktorjem, z mentorjem, s coachem, z učiteljem, s facilitatorjem, z moderatorjem, s predavateljem, s
            strokovnjakom, z izvajalcem, ob mentorju, ob trenerju, ob inštruktorju, pod nadzorom, pod mentorstvom, pod
            vodstvom, nadzorovano, pod budnim očesom, vodena vaja, vodene vaje, inštruktor zraven, trener zraven,
            mentor zraven, v živo online, online v živo, v živo prek zooma, v živo na zoomu, skupaj v prostoru, skupaj
            v živo, simulacija v živo, simulacijo v živo, simulacije v živo, igra vlog v živo, igre vlog v živo, naloge
            v živo, v živo v, v resničnem življenju, v realnosti, v realnem okolju, v realnih pogojih, realnem okolju,
            nesimulabilno, nesimulabilna, nesimulabilen, ni simulabilno/simulabilna/simulabilen
        """,
    },
    hints={
        Option.LIVE: """
            igra vlog, igre vlog, role play, roleplay, delavnica, delavnico, delavnice, skupaj, srečanje, srečati,
            srečajo, trener, inštruktor, mentor, trenerja, inštruktorja, mentorja, trenerjem, inštruktorjem, mentorjem
        """,
        Option.ASYNC: "sami, sam, individualno, posamezno",
    },
    asides="""
        gremo v živo, gre v živo, gredo v živo, greš v živo, šli v živo, gre sistem v živo, gremo live, gre live, go
        live, sistem gre v živo, živo me zanima, še živ, v tem scenariju, v najslabšem scenariju, črni scenarij,
        najslabši scenarij, delo od doma, delamo od doma, dela od doma, ekipa od doma, doma v, sem doma, oddajo vlogo,
        oddajo obrazec, na mestu je, na mestu vodje, pisno potrdilo, vaja dela mojstra, oddajo prijavo, oddajo
        poročilo, oddaja na, radijska oddaja, live chat, v živo klepet
    """,
    alone={
        Option.ASYNC: """
            nič, nč, nič posebnega, nič takega, nobene vaje, nobenih vaj, nobene prakse, ni, ni je, ni jih, sami, sam,
            vsak sam
        """
    },
    vague="delno, deloma, delno ja, deloma ja, en del, nek del, del tega, polovica, nekaj tega, po delih, delno delno",
    order=(Option.ASYNC, Option.LIVE, Option.UNSURE),
)

_CASE = Subject(
    topics={
        Case.HANDS_ON: """
            praktična veščina, praktične veščine, praktično veščino, praktična spretnost, praktične spretnosti,
            praktična veščina pod nadzorom, praktične veščine pod nadzorom, praktično delo pod nadzorom, praktično
            delo, praktična vaja, praktično, praktična, praktično usposabljanje, hands on, handson, ročna spretnost,
            ročne spretnosti, ročna veščina, ročne veščine, ročno delo, motorične spretnosti, motorična spretnost,
            motorične veščine, fizična veščina, fizične veščine, pod nadzorom, nadzor, z nadzorom, nadzorovano, pod
            mentorstvom, pod vodstvom, klinična veščina, klinične veščine, klinično, delo s stroji, delo na stroju,
            delo s strojem, upravljanje strojev, upravljanje stroja, stroji, viličar, viličarist*, viličarja,
            oživljanje, reanimacija, prva pomoč, prvo pomoč, prve pomoči, varjenje, varjenja, operacija, kirurg*, delo
            na višini, delo na višinah, z rokami, vajeništvo, injiciranje, injekcije, vožnja, vožnje, defibrilator
        """,
        Case.HIGH_TRUST: """
            zaupanje, zaupanja, zaupanju, zaupanjem, visoko zaupanje, visokim zaupanjem, veliko zaupanja, timska
            delavnica, timsko delavnico, ekipna delavnica, timske delavnice, delavnica za tim, delavnica za ekipo,
            delavnica s timom, delavnica z ekipo, delavnica tima, delavnica ekipe, timska delavnica z visokim
            zaupanjem, delavnica z visokim zaupanjem, gradnja tima, gradnja zaupanja, team building, teambuilding,
            timbilding, tim bilding, timbildng, psihološka varnost, psihološko varnost, psihološke varnosti, razvoj
            tima, razvoj ekipe, timski coaching, timski dan, offsite, off site, retreat, strateška delavnica vodstva,
            povezovanje ekipe, povezovanje tima, team workshop, teamska delavnica
        """,
        Case.SENSITIVE: """
            občutljivo, občutljiva, občutljive, občutljivi, občutljiv, občutljiva tema, občutljive teme, občutljivo
            medosebno delo, občutljivo delo z ljudmi, občutljivi pogovori, medosebno, medosebn*, delikatn*, delikatno,
            težki pogovori, težek pogovor, težak pogovor, težke pogovore, težkih pogovorov, zahtevni pogovori,
            neprijetni pogovori, nadlegovanje, nadlegovanja, spolno nadlegovanje, mobing, mobbing, šikaniranje,
            trpinčenje, ustrahovanje, žalovanje, travma, travme, zloraba, zlorabe, nasilje, nasilja, nasilju, žrtve,
            žrtvami, žrtev, samomor, samomorilnost, duševno zdravje, duševnega zdravja, mentalno zdravje, slabe novice,
            slabih novic, sporočanje slabih novic, odpuščanje, odpuščanja, odpuščanju, odpovedni razgovori, reševanje
            konfliktov, konflikti, konflikt, mediacija, mediacijo, diskriminacija, diskriminacije, zaupno, zaupna tema,
            čustven*, čustveno, čustva, svetovanje v stiski, empatija, raznolikost, tabu
        """,
        Case.SIMULATION: """
            simulacija, simulacije, simulacijo, simulacij, simulator, simulatorji, simulatorju, simulator letenja,
            kompleksna simulacija, kompleksno simulacijo, zahtevna simulacija, zapletena simulacija, obsežna
            simulacija, simulirano, simulirati, krizna simulacija, krizna vaja, vaja kriznega upravljanja, krizno
            upravljanje, evakuacijska vaja, evakuacija, požarna vaja, gasilska vaja, vaja zaščite in reševanja,
            množična nesreča, vojna igra, poslovna igra, namizna vaja, tabletop, war game, letalski simulator
        """,
        Case.NONE: """
            nič, nč, nič od tega, nč od tega, nič od teh, nič od naštetega, nič od navedenega, nič od omenjenega, nič
            od zgornjega, nič od zgoraj naštetega, nič od štirih, nič izmed naštetega, nič takega, nč takega, nič
            takšnega, nič podobnega, nič posebnega, nč posebnega, nič od, ni nič, ni nič od tega, ni nič od teh, ni nič
            od naštetega, ni nič od navedenega, ni nič takega, ni nič posebnega, ne nič, ne nič od tega, to ni nič od
            tega, ni to, ni nobeno, ni nobena, ni noben, ni nobeno od teh, ni nobena od teh, ne gre za nič od tega, ne
            gre za nič od naštetega, ni noben od teh, ni nobeno od tega, ni nobeno od naštetega, ni nobena od naštetih,
            noben, nobena, nobeno, nobene, nobenega, nobeden, nobenemu, nobeno od tega, nobeno od teh, nobena od teh,
            noben od teh, nobeden od teh, nobenega od teh, nobeno od naštetega, nobena od naštetih, nobeden od
            naštetih, noben od naštetih, nobeno od navedenega, nobena od navedenih, nobeden od navedenih, noben primer,
            noben poseben primer, nobena od možnosti, nobena možnost, ni poseben primer, ni posebnega primera, ni
            posebnost, brez posebnosti, niti eno, niti ena, niti eden, niti en, niti eno od tega, ne eno ne drugo, ne
            velja, ne pride v poštev, nima veze s tem, čisto običajno, čisto navadno, običajno, navadno, navadno
            izobraževanje, običajno izobraževanje, navaden tečaj, običajen tečaj, navadno usposabljanje, običajno
            usposabljanje, navaden trening, običajen trening, klasično izobraževanje, n a, nula, nekaj drugega
        """,
    },
    asides="""
        zaupaj mi, zaupajte mi, občutljivi podatki, občutljivih podatkov, občutljive podatke, soba za, prostor za
        delavnico, zaupnost podatkov, ključna vožnja, vožnja v, kdo ima nadzor
    """,
    alone={
        Case.HANDS_ON: "a, možnost a, odgovor a, opcija a",
        Case.HIGH_TRUST: "b, možnost b, odgovor b, opcija b",
        Case.SENSITIVE: "c, č, možnost c, odgovor c, opcija c",
        Case.SIMULATION: "d, možnost d, odgovor d, opcija d",
        Case.NONE: "e, možnost e, odgovor e, opcija e",
        Case.UNSURE: "f, možnost f, odgovor f, opcija f",
    },
    vague="drugo, drugi, drugače, ostalo, č",
    order=tuple(Case),
)

_COMMANDS = {
    Command.HELP: """
        pomoč, pomagaj, pomagajte, pomagaj mi, pomagajte mi, pomagaš, pomagate, pomagaš mi, mi pomagaš, mi pomagate, na
        pomoč, rabim pomoč, potrebujem pomoč, help, prosim pomoč, kaj znaš, kaj znate, kaj vse znaš, kaj lahko narediš,
        kaj lahko naredite, kaj delaš, kaj počneš, kako to deluje, kako deluje, kako deluješ, kako delujete, kako dela,
        kako to dela, kako to uporabljam, kako se to uporablja, kako te uporabljam, ukazi, komande, navodila, kdo si,
        kdo ste, kaj si, kaj je to, živjo, živijo, zdravo, hej, oj, hojla, ojla, čao, čav, pozdravljen, pozdravljena,
        pozdravljeni, lep pozdrav, dober dan, dobro jutro, dober večer, dobr dan, pozdrav, zdravo bot, živjo bot,
        hello, hej bot
    """,
    Command.AGENDA: """
        dnevni red, moj dnevni red, preveri dnevni red, preveri moj dnevni red, preverite dnevni red, agenda, urnik
        srečanja, preveri urnik, potek srečanja, prilepi dnevni red
    """,
    Command.RESTORE: """
        obnovi, obnovite, obnovi odgovore, obnovi vse, obnovi načrt, povrni, povrnite, povrni odgovore, povrni
        vse, prikliči nazaj, vrni moje odgovore, vrni odgovore, vrni stare odgovore, daj nazaj odgovore,
        obnoviti, povrni moje odgovore, obnovi moje odgovore
    """,
    Command.THANKS: """
        hvala, hvala lepa, najlepša hvala, hvala lepo, lepa hvala, hvala vam, hvala ti, hvala vsem, hvala za
        pomoč, ok hvala, okej hvala, super hvala, hvala bot, iskrena hvala, najlepša hvala vsem, tisočkrat
        hvala, hvala najlepša
    """,
    Command.LANGUAGE: """
        jezik, jeziki, spremeni jezik, spremenite jezik, zamenjaj jezik, zamenjajte jezik, drug jezik, drugi
        jezik, moj jezik, naslavljanje, tikanje, vikanje, oblika naslavljanja, jezik in naslavljanje
    """,
    Command.CONFIRM: """
        potrdi, potrdite, potrjujem, potrjeno, potrdi vse, potrdite vse, vse potrdi, potrjujem vse, vse potrjeno, vse
        drži, vse je prav, vse je pravilno, vse je v redu tako, to vse drži,
        da potrdi, da potrdite, da potrjujem, da potrdi vse, da potrjujem vse, da vse drži, da vse je prav, ja
        potrdi, ja potrdi vse, ja potrjujem, ok potrjujem
    """,
    Command.LIST: """
        moji načrti, moji plani, moje načrte, moje plane, mojih načrtov, seznam, seznam načrtov, seznam planov, načrti,
        plani, vsi načrti, vsi plani, vsi moji načrti, vsi moji plani, vse načrte, vse plane, vse moje načrte, vse moje
        plane, pokaži/pokažite/prikaži načrte/plane/seznam, pokaži/pokažite/prikaži moje/vse načrte/plane,
        pokaži/pokažite/prikaži vse moje načrte/plane, izpiši načrte, izpiši moje načrte, kateri načrti, katere
        načrte/plane imam, kakšne načrte imam, kje so moji načrti/plani, kaj imam planirano, kaj imam načrtovano, moja
        izobraževanja, moja usposabljanja, pregled načrtov, pregled mojih načrtov, kaj vse imam
    """,
    Command.FORGET: """
        pozabi me, pozabite me, pozabi name, pozabite name, pozabi moje podatke, pozabite moje podatke, pozabi vse o
        meni, pozabite vse o meni, pozabi vse kar veš o meni,
        izbriši/izbrišite/zbriši/zbrišite/pobriši/odstrani/odstranite me/moje,
        izbriši/izbrišite/zbriši/zbrišite/pobriši/odstrani/odstranite moje/vse podatke,
        izbriši/izbrišite/zbriši/zbrišite/pobriši/odstrani/odstranite vse moje podatke,
        izbriši/izbrišite/zbriši/zbrišite/pobriši/odstrani moje osebne podatke,
        izbriši/izbrišite/zbriši/zbrišite/pobriši vse o meni, izbriši/izbrišite/zbriši vse kar veš/veste o meni,
        izbriši/izbrišite moj račun, pozaba, briši me, briši moje podatke
    """,
    Command.RESTART: """
        začni znova, začnite znova, začni od začetka, začni ponovno, začni še enkrat, začnimo znova, začnimo od
        začetka, začnimo še enkrat, začniva znova, začniva od začetka, začel bi znova, začela bi znova, začeti znova,
        začeti od začetka, začet znova, začet od začetka, od začetka, od začetka prosim, še enkrat od začetka, spet od
        začetka, ponovno od začetka, gremo od začetka, gremo znova, gremo še enkrat od začetka, znova, ponovno,
        restart, restartaj, resetiraj, reset, ponastavi, ponastavite, iz nule, od nule, vse od začetka, vse znova, vse
        še enkrat, vrni na začetek, vrni se na začetek, nazaj na začetek, na začetek, pojdi na začetek, nov začetek,
        začeti vse znova, ponovi vprašanja, ponovi vse
    """,
    Command.BACK: """
        nazaj, pojdi nazaj, pojdite nazaj, gremo nazaj, greva nazaj, daj nazaj, dej nazaj, vrni se, vrnite se, vrni,
        vrni nazaj, korak nazaj, en korak nazaj, za en korak nazaj, eno nazaj, eno vprašanje nazaj, za eno nazaj,
        vprašanje nazaj, prejšnje, prejšnje vprašanje, na prejšnje vprašanje, nazaj na prejšnje vprašanje, vrni se na
        prejšnje vprašanje, pojdi na prejšnje vprašanje, prejšnji korak, nazaj na prejšnji korak, zadnje vprašanje,
        nazaj na zadnje vprašanje, razveljavi, razveljavite, razveljavi to, razveljavi zadnji odgovor, prekliči zadnji
        odgovor, undo, popravi/spremeni/zamenjaj zadnji/prejšnji odgovor, popravil/popravila/spremenil/spremenila bi
        zadnji/prejšnji odgovor, ups nazaj, back, izbriši zadnji odgovor, briši zadnji odgovor
    """,
    Command.PLAN: """
        plan, načrt, naredi/naredite/pripravi/pripravite/ustvari/izdelaj/sestavi/zgeneriraj plan/načrt, naredi/pripravi
        mi plan/načrt, naredimo plan, naredimo načrt, pripravimo načrt, pokaži/pokažite/prikaži plan/načrt, pokaži mi
        plan/načrt, plan prosim, načrt prosim, daj plan, daj načrt, daj mi plan, daj mi načrt, napiši plan, napiši
        načrt, določi/določimo/nastavi/izberi/izberimo/vnesi/dodaj/vpiši/določite/izberite datum/termin/datume/termine,
        določi dan, izberi dan, določiti datum/termin, izbrati datum/termin, nastaviti datum, datum, datumi, termin,
        termini, splaniraj, splanirajmo, planiraj, planirajmo, načrtuj, načrtujmo, načrtuj to, načrtuj izobraževanje,
        načrtuj srečanje, isplaniraj, naslednji korak, določi datume, rezerviraj, rezerviraj termin, rezerviraj datum,
        razpiši termin, razpiši datum, urnik, načrtovanje
    """,
    Command.REBOOK: """
        spremeni/spremenite/spremenimo/popravi/popravite datum/termin/uro/dan/čas/datume/urnik,
        popravimo/zamenjaj/zamenjajte/zamenjajmo/uredi/posodobi datum/termin/uro/dan/čas/datume/urnik,
        spremeniti/spremenit/popraviti/popravit/zamenjati/zamenjat/prestaviti/prestavit datum/termin/uro/dan/čas,
        spremenil/spremenila/spremenili/prestavil datum/termin/uro/dan/srečanje/izobraževanje/delavnico/trening,
        prestavila/prestavili/popravil/popravila datum/termin/uro/dan/srečanje/izobraževanje/delavnico/trening,
        spremeni datum in uro, spremeni plan, spremeni načrt, prestavi, prestavite, prestavimo, prestavmo, prestavi to,
        prestavi ga, prestavi/prestavite/prestavimo/preloži/preložimo/premakni/premaknimo/premaknite
        datum/termin/srečanje/izobraževanje/delavnico/usposabljanje/sejo/trening, premakni, premaknimo, preloži,
        preložimo, preložite, prestavi na drug datum/termin/dan, prestavi na drugi termin/datum/dan, prestaviti,
        prestavit, preložiti, nov datum, nov termin, nove datume, drug datum, drug termin, drugi datum, drugi termin,
        drug dan, drugačen datum, drugačen termin, izberi drug datum/termin/dan, izberi nov datum/termin, določi nov
        datum/termin, določi drug datum/termin, napačen datum, napačen termin, napačna ura, sprememba datuma, sprememba
        termina, sprememba ure, datum se je spremenil, termin se je spremenil, druga ura, nova ura, reschedule,
        spremeni začetek, popravi začetek, spremeni uro začetka
    """,
    Command.KEEP: """
        pusti, pustite, pustimo, pusti to, pusti tako, pusti kot je, pusti tako kot je, pusti tako kot je bilo, pusti
        kot je bilo, pustimo tako, pustimo kot je, pusti pri miru, kar pusti, pusti datum, pusti termin, pusti odgovor,
        pusti moj odgovor, obdrži, obdržite, obdržimo, obdrži to, obdrži odgovor, obdrži moj odgovor, obdrži načrt,
        obdrži plan, obdrži datum, obdrži termin, obdrži tako, obdrži stari odgovor, ohrani, ohranite, ohranimo, ohrani
        odgovor, ohrani datum, ohrani načrt, ohrani plan, naj ostane, naj bo tako, naj ostane tako, naj ostane kot je,
        naj ostane tako kot je, naj ostane isto, ostane, ostane tako, ostane kot je, ostani pri tem, ostanimo pri tem,
        ostanimo pri starem, ostane isto, isto kot prej, kot je bilo, tako kot je bilo, brez sprememb, ne spreminjaj,
        ne spreminjaj nič, nič ne spreminjaj, ničesar ne spreminjaj, ne spremeni, ne spremeni nič, nič ne spremeni,
        brez spremembe, prekliči, prekliči to, preklic, prekini, opusti, kensl, cancel, nima veze, ma nima veze, ni
        važno pusti, ma pusti, že v redu, nič nič, nespremenjeno
    """,
    Command.WHY: """
        zakaj, zakaj pa, zakaj to, zakaj tako, zakaj ravno to, zakaj ti dnevi, zakaj te dneve, zakaj ravno ti dnevi,
        zakaj ravno te dneve, zakaj ta dan, zakaj ravno ta dan, zakaj ti datumi, zakaj te datume, zakaj ravno ti
        datumi, zakaj ta datum, zakaj te številke, zakaj ta plan, zakaj ta načrt, zakaj tak načrt, zakaj tak plan,
        zakaj ti koraki, zakaj toliko, zakaj tako dolgo, zakaj toliko korakov, zakaj toliko minut, zakaj takšno
        priporočilo, zakaj tako priporočilo, zakaj to priporočilo, zakaj ta rezultat, zakaj tak rezultat, zakaj
        sprašuješ, zakaj sprašujete, zakaj to sprašuješ, zakaj to sprašujete, zakaj te to zanima, zakaj vas to zanima,
        zakaj to rabiš, zakaj to rabite, zakaj to potrebuješ, zakaj to potrebujete, zakaj je to pomembno, zakaj je to
        važno, ampak zakaj, in zakaj, a zakaj, čemu, čemu to, povej zakaj, povejte zakaj, od kod ti datumi, od kod te
        številke, od kod to, odkod to, odkod ti datumi, kako to, kako pa to, kako to da, na podlagi česa, na čem to
        temelji, na čem temelji, viri, vir, razlog, razlogi, pokaži razloge, utemelji, utemelji to, utemeljitev,
        utemeljite, obrazloži, obrazložite, obrazložitev, razloži, razložite, razlaga, razloži to, razloži mi, razloži
        prosim, razloži datume, razloži dneve, razloži načrt, razloži plan, razloži vprašanje, razloži možnosti,
        pojasni, pojasnite, pojasni to, pojasni mi, pojasni prosim, pojasni vprašanje, pojasni datume, pojasnilo,
        razjasni, kaj pomeni to, kaj to pomeni, kaj pomeni, kaj pomeni ..., kaj pomenita ..., kaj pomenijo ..., kaj
        točno pomeni ..., kaj misliš, kaj mislite, kaj misliš s tem, kaj mislite s tem, kaj misliš s ..., kaj mislite s
        ..., kaj misliš z ..., kaj mislite z ..., kaj misliš pod ..., kaj mislite pod ..., kako to misliš, kako to
        mislite, kako misliš, kako mislite, kako misliš to, kako mislite to, v čem je razlika, kakšna je razlika, kaj
        je razlika, kakšna je razlika med ..., v čem je razlika med ..., kaj je razlika med ..., razlika med ...,
        razlika, primer, primeri, na primer, kot na primer, npr, en primer, daj primer, dajte primer, daj mi primer,
        navedi primer, kak primer, kakšen primer, recimo kaj, kaj na primer, kaj recimo, kot kaj, ne razumem, ne
        razumem tega, ne razumem vprašanja, tega ne razumem, vprašanja ne razumem, nisem razumel, nisem razumela, ne
        štekam, ne kapiram, ne kužim, kaj točno, kaj točno je to, kaj šteje kot ..., kaj šteje, kaj je ..., kaj so ...,
        definiraj ..., definicija, več informacij, povej več, povejte več, povej mi več, kaj želiš vedeti, kaj želite
        vedeti, kaj hočeš vedeti, kaj te zanima, kaj, kva, kva to pomeni, kako prosim, prosim za razlago, prosim za
        pojasnilo
    """,
    Command.OBJECT: """
        ne strinjam se, se ne strinjam, ne strinjamo se, se ne strinjamo, s tem se ne strinjam, ne strinjam se s tem, s
        tem se ne strinjamo, ne strinjam se s priporočilom, ne strinjam se z rezultatom, sploh se ne strinjam, se sploh
        ne strinjam, nikakor se ne strinjam, se nikakor ne strinjam, močno se ne strinjam, tu se ne strinjam, se mi ne
        zdi prav, to se mi ne zdi prav, to ni prav, to ni res, to ni pravilno, to ne drži, to je narobe, to je napačno,
        to je napaka, to ne more biti prav, to ne more biti res, to ne bo držalo, ne bo držalo, to ne bo prav,
        ugovarjam, ugovor, imam ugovor, nisem za to, to nima smisla, nima smisla, to je neumnost, to je bedarija, to je
        brezveze, to mi ne paše, to mi ni všeč, ni mi všeč, ne paše, to ne paše, to ne ustreza, ne ustreza, ne ustreza
        mi, to nam ne ustreza, napačno priporočilo, napačen rezultat, priporočilo je napačno, priporočilo ni pravo,
        rezultat je napačen, to priporočilo je napačno, to priporočilo ni pravo, jaz to vidim drugače, to vidim
        drugače, vidim drugače, gledam drugače, nisi me prepričal, ni me prepričalo, me ne prepriča, to me ne prepriča,
        motiš se, motite se, tega ne verjamem, ne verjamem temu, nisem pričakoval tega, tega nisem pričakoval, tega
        nisem pričakovala, mislim da je narobe, mislim da to ni prav, mislim da se motiš, drugačnega mnenja sem, sem
        drugačnega mnenja
    """,
    Command.OPEN: """
        naj odgovorijo vsi, naj vsi odgovorijo, naj vsi odgovarjajo, naj odgovarjajo vsi, naj odgovori vsak, naj vsak
        odgovori, naj drugi odgovorijo, naj odgovorijo drugi, naj odgovorijo tudi drugi, naj tudi drugi odgovorijo, naj
        odgovarjajo tudi drugi, naj ekipa odgovori, naj odgovori ekipa, naj odgovori cela ekipa, naj tim odgovori, naj
        odgovori tim, naj ostali odgovorijo, naj odgovorijo ostali, vsi lahko odgovorijo, vsi lahko odgovarjajo, vsi
        lahko odgovarjamo, lahko odgovorijo vsi, lahko odgovarjajo vsi, lahko vsi odgovorijo, lahko vsi odgovarjajo,
        vsak lahko odgovori, kdorkoli lahko odgovori, drugi lahko odgovorijo, tudi drugi lahko odgovorijo, odpri, odpri
        to, odprite, odpri za vse, odprite za vse, odpri vsem, odprite vsem, odpri za druge, odpri drugim, odpri ekipi,
        odpri za ekipo, odprto za vse, dovoli vsem, dovoli vsem odgovarjati, dovoli drugim, dovoli drugim odgovarjati,
        omogoči vsem, omogoči vsem odgovarjanje, spusti vse zraven, dostopno vsem
    """,
    Command.CLOSE: """
        samo jaz, le jaz, sam jaz, zgolj jaz, samo lastnik, le lastnik, samo lastnica, samo zame, le zame, samo jaz
        odgovarjam, samo jaz lahko odgovarjam, samo jaz lahko odgovorim, odgovarjam samo jaz, lahko odgovarjam samo
        jaz, naj odgovarjam samo jaz, samo jaz naj odgovarjam, odgovarjam sam, odgovarjam sama, zapri, zapri to,
        zaprite, zapri za druge, zapri za ostale, zapri drugim, zapri za vse, spet zapri, zakleni, zasebno, naj drugi
        ne odgovarjajo, drugi naj ne odgovarjajo, drugi ne smejo odgovarjati, ne dovoli drugim
    """,
    Command.NEW: """
        novo, nov, nova, novo izobraževanje, novo usposabljanje, nov trening, nov tečaj, nova delavnica, novo
        delavnico, nov načrt, nov plan, nov program, novo srečanje, nov pogovor, drugo izobraževanje, drugo
        usposabljanje, drug trening, drug načrt, še eno, še eno izobraževanje, še eno usposabljanje, še en trening, še
        en načrt, še en plan, še en tečaj, še ena delavnica, naslednje izobraževanje, začni, začnite, začnimo, začniva,
        začnemo, začnem, začnmo, start, štart, začetek, pričnimo, prični, začni novo, začni novega, začni nov
        načrt/plan/trening/tečaj/pogovor, začni novo izobraževanje/usposabljanje, začni z novim, začnimo novo, začnimo
        z novim, začni drugo, začni plan, začni načrt, načrtuj novo, načrtuj drugo, načrtuj še eno, načrtuj
        novo/drugo/naslednje izobraževanje/usposabljanje, načrtuj nov/drug trening/tečaj, načrtuj še eno
        izobraževanje/usposabljanje, načrtuj novo/drugo izobraževanje ..., načrtuj novo/drugo usposabljanje ...,
        načrtuj nov/drug trening/tečaj ..., načrtuj novo/drugo delavnico, načrtuj novo/drugo delavnico ..., naredi
        nov/drug/še en načrt/plan, ustvari/pripravi nov načrt/plan, ustvari novo izobraževanje, novo izobraževanje bi,
        načrtovala bi novo izobraževanje, načrtoval bi novo izobraževanje, kako začnem, kako začnemo, kako začeti, kje
        začnem, kje začnemo, gremo začet, dajmo začet, lahko začnemo
    """,
    Command.REMIND: """
        opomni nas, opomni me, opomni naju, opomnite nas, opomnite me, opominjaj nas, opominjaj me, opominjajte nas,
        spomni nas, spomni me, spomnite nas, spomnite me, opomni nas tukaj, opomni nas tu, opomni me tukaj, spomni nas
        tukaj, opomniki, opomnike, opomniki prosim, opomnike prosim, opozorila, vklopi opomnike, vklopite opomnike,
        vključi opomnike, vključite opomnike, prižgi opomnike, aktiviraj opomnike, omogoči opomnike, začni z opomniki,
        začni opomnike, pošiljaj opomnike, pošiljaj nam opomnike, pošiljaj mi opomnike, pošlji opomnike, nadaljuj z
        opomniki, nadaljuj opomnike, znova vklopi opomnike, spet vklopi opomnike, ponovno vklopi opomnike, nadaljuj,
        obveščaj nas, obveščaj me, opomniki tukaj, rad bi opomnike, želim opomnike
    """,
    Command.STOP: """
        stop, ustavi, ustavite, ustavi to, ustavi se, nehaj, nehajte, prenehaj, prenehajte, stop opomniki, stop
        opomnikom, ustavi opomnike, ustavite opomnike, ustavi vse opomnike, izklopi opomnike, izklopite opomnike,
        izključi opomnike, izključite opomnike, ugasni opomnike, onemogoči opomnike, ukini opomnike, prekliči opomnike,
        prekini opomnike, končaj opomnike, brez opomnikov, nič več opomnikov, dovolj opomnikov, nobenih opomnikov,
        nobenih opomnikov več, ne opominjaj, ne opominjaj me, ne opominjaj nas, ne opominjaj me več, ne opominjaj nas
        več, ne opominjajte nas, ne opominjajte me, ne opominjajte nas več, nehaj me opominjati, nehaj nas opominjati,
        nehaj opominjati, nehaj z opomniki, nehaj pošiljati opomnike, nehaj pošiljati, nehaj mi pošiljati, prenehaj z
        opomniki, ne pošiljaj več, ne pošiljaj opomnikov, ne pošiljaj več opomnikov, ne pošiljajte opomnikov, ne
        pošiljajte več, odjava, odjavi, odjavi me, odjavite me, odjavi nas, odjava od opomnikov, tiho
    """,
    Command.PREVIEW: """
        predogled, predogled opomnikov, pokaži opomnike, pokažite opomnike, prikaži opomnike, pokaži mi opomnike,
        kateri opomniki, katere opomnike, kakšni opomniki, katere opomnike boš poslal, katere opomnike boste poslali,
        kaj boš poslal, kaj boste poslali, kaj boš pošiljal, naslednji opomniki, naslednji opomnik, prihodnji opomniki,
        prihajajoči opomniki, seznam opomnikov, izpiši opomnike, kdaj je naslednji opomnik, kdaj bo naslednji opomnik,
        kdaj pride naslednji opomnik, kdaj nas boš opomnil, kdaj me boš opomnil, pregled opomnikov
    """,
    Command.DONE: """
        končano, narejeno, opravljeno, zaključeno, urejeno, je narejeno, je opravljeno, je končano, to je narejeno, to
        je opravljeno, že narejeno, že opravljeno, je že narejeno, je že opravljeno, že končano, sem naredil, sem
        naredila, smo naredili, sva naredila, smo naredile, naredil sem, naredila sem, naredili smo, naredili smo to,
        to sem naredil, to sem naredila, to smo naredili, sem opravil, sem opravila, smo opravili, opravil sem,
        opravila sem, opravili smo, sem že, sem že naredil, sem že naredila, smo že, smo že naredili, že naredil, že
        naredila, že naredili, sem končal, sem končala, smo končali, končal sem, končala sem, končali smo, gotov sem,
        gotova sem, označi kot narejeno, označi kot opravljeno, označi kot končano, odkljukaj, odkljukano, vse
        narejeno, vse opravljeno, done, smo zaključili, zaključili smo
    """,
    Command.SKIP: """
        preskoči, preskočite, preskočimo, preskočmo, preskoči to, preskoči ta korak, preskoči korak, preskoči tole,
        preskočimo to, preskočimo ta korak, to bomo preskočili, bomo preskočili, izpusti, izpustite, izpustimo, izpusti
        to, izpusti ta korak, izpustimo to, spusti to, spustimo to, skip, skipaj, skipaj to, skipajmo, ni potrebno, ni
        treba, to ni potrebno, tega ne rabimo, tega ne potrebujemo, ne rabimo tega, ne potrebujemo tega, ne rabimo, ne
        potrebujemo, ni za nas, ni relevantno, pas, to ni za nas
    """,
    Command.SNOOZE: """
        dremež, dremaj, odloži, odložite, odloži to, odloži opomnik, kasneje, pozneje, ne zdaj, ne sedaj, zdaj ne,
        sedaj ne, zdaj ne morem, ni zdaj čas, kdaj drugič, drugič, kasneje prosim, malo kasneje, opomni me kasneje,
        opomni nas kasneje, opomnite me kasneje, opomnite nas kasneje, kasneje me opomni, kasneje nas opomni, spomni me
        kasneje, spomni nas kasneje, opomni me pozneje, opomni nas pozneje, opomni me ponovno, opomni me še enkrat,
        opomni nas ponovno, opomni nas še enkrat, opomni me spet, vprašaj me kasneje, vprašaj kasneje, oglasi se
        kasneje, oglasi se pozneje, pridi kasneje, odloži do ..., odloži na ..., prestavi opomnik na ..., opomni me v
        ..., opomni nas v ..., opomni me dne ..., opomni nas dne ..., spomni me v ..., spomni nas v ..., kasneje v ...,
        opomni me naslednji ..., opomni nas naslednji ..., opomni me čez ..., opomni nas čez ..., snooze
    """,
    Command.HOUR: """
        čez eno uro, čez 1 uro, čez uro, čez 1h, 1h, ena ura, eno uro, 1 ura, 1 uro, za eno uro, za 1 uro, uro kasneje,
        eno uro kasneje, čez 60 minut, čez uro in pol ne čez eno uro, odloži za eno uro, odloži za 1 uro, odloži za
        uro, odloži 1 uro, odloži eno uro, odloži za 1h, opomni me čez eno uro, opomni me čez uro, opomni me čez 1 uro,
        opomni nas čez eno uro, opomni nas čez uro, opomni nas čez 1 uro, spomni me čez eno uro, spomni me čez uro,
        spomni nas čez eno uro, spomni nas čez uro, čez eno urco, čez urco
    """,
    Command.TOMORROW: """
        jutri, jutri zjutraj, jutri ob 9, jutri ob 9h, jutri ob 9 uri, jutri ob 9.00, jutri ob 9:00, jutri ob devetih,
        odloži do jutri, odloži na jutri, do jutri, opomni me jutri, opomni nas jutri, jutri me opomni, jutri nas
        opomni, spomni me jutri, spomni nas jutri, opomni me jutri zjutraj, opomni nas jutri zjutraj, jutri zjutraj ob
        9, vprašaj me jutri, oglasi se jutri, jutri prosim, opomni me spet jutri, juter
    """,
    Command.WORKDAY: """
        naslednji delovni dan, na naslednji delovni dan, naslednji delavnik, naslednji delavni dan, prvi delovni dan,
        prvi naslednji delovni dan, odloži do naslednjega delovnega dne, odloži na naslednji delovni dan, do
        naslednjega delovnega dne, opomni me naslednji delovni dan, opomni nas naslednji delovni dan, opomni me na
        naslednji delovni dan, opomni nas na naslednji delovni dan, naslednji delovni dan prosim
    """,
    Command.DETAILS: """
        podrobnosti, nastavitve, podrobnosti opomnikov, podrobnosti opomnika, podrobnosti za opomnike,
        nastavitve opomnikov, uredi podrobnosti, spremeni podrobnosti, dodaj podrobnosti, vnesi podrobnosti,
        popravi podrobnosti, določi sobo, dodaj sobo, vnesi sobo, nastavi sobo, dodaj povezavo, dodaj link,
        vnesi povezavo, vnesi link, nastavi link, kaj prinesti, kaj prinesti s seboj, kaj prinesejo s sabo,
        določi prostor, dodaj prostor, spremeni prostor, spremeni lokacijo, dodaj lokacijo, določi lokacijo,
        nastavi lokacijo, spremeni sobo, pavza, premor, pavziraj, pavziraj opomnike, začasno ustavi, začasno
        ustavi opomnike, začasno izklopi opomnike, daj na pavzo, ustavi začasno, zamrzni opomnike
    """,
    Command.AWAY: """
        odsoten do ..., odsotna do ..., odsotni do ..., sem odsoten do ..., sem odsotna do ..., smo odsotni do ...,
        odsoten sem do ..., odsotna sem do ..., odsotni smo do ..., ni me do ..., nas ni do ..., me ni do ..., ni nas
        do ..., ne bo me do ..., me ne bo do ..., nas ne bo do ..., na dopustu do ..., na dopustu sem do ..., sem na
        dopustu do ..., na dopustu smo do ..., smo na dopustu do ..., dopust do ..., na bolniški do ..., sem na
        bolniški do ..., na porodniški do ..., na službeni poti do ..., pavza do ..., premor do ..., pavziraj do ...,
        pavziraj opomnike do ..., ustavi opomnike do ..., začasno ustavi opomnike do ..., brez opomnikov do ...,
        nobenih opomnikov do ..., brez opomnikov pred ..., ne opominjaj me do ..., ne opominjaj nas do ..., nič
        opomnikov do ..., ne pred ..., nazaj sem ..., nazaj smo ..., nazaj pridem ..., vrnem se ..., vrnemo se ..., se
        vrnem ..., se vrnemo ..., spet sem tu ...
    """,
    Command.CALL_OFF: """
        odpovej, odpovejte, odpovejmo, odpovej to, odpovej srečanje, odpovej sejo, odpovej izobraževanje, odpovej
        usposabljanje, odpovej delavnico, odpovej trening, odpovej termin, odpovej datum, odpovej zagon, odpovej tečaj,
        prekliči srečanje, prekliči izobraževanje, prekliči usposabljanje, prekliči delavnico, prekliči trening,
        prekliči termin, prekliči datum, prekliči sejo, odpade, srečanje odpade, izobraževanje odpade, usposabljanje
        odpade, delavnica odpade, trening odpade, termin odpade, tečaj odpade, seja odpade, to odpade, odpadlo bo, bo
        odpadlo, srečanje bo odpadlo, izobraževanje bo odpadlo, delavnica bo odpadla, odpovedano, je odpovedano,
        odpovedano je, srečanje je odpovedano, izobraževanje je odpovedano, usposabljanje je odpovedano, delavnica je
        odpovedana, trening je odpovedan, termin je odpovedan, smo odpovedali, odpovedali smo, ne bo ga, ne bo
        izvedeno, ne bo izvedbe, ni izvedbe, srečanja ne bo, izobraževanja ne bo, usposabljanja ne bo, delavnice ne bo,
        treninga ne bo
    """,
    Command.CALL_ON: """
        vendarle bo, bo vendarle, vendarle bo izvedeno, bo vendarle izvedeno, srečanje vendarle bo, srečanje bo
        vendarle, izobraževanje vendarle bo, izobraževanje bo vendarle, delavnica vendarle bo, delavnica bo vendarle,
        trening vendarle bo, vseeno bo, bo vseeno, srečanje bo vseeno, izobraževanje bo vseeno, delavnica bo vseeno,
        srečanje vseeno bo, termin spet velja, termin vseeno velja, datum spet velja, spet velja, velja spet, srečanje
        spet velja, izobraževanje spet velja, ni odpovedano, ne odpade, srečanje ne odpade, izobraževanje ne odpade,
        delavnica ne odpade, bo izvedeno, srečanje bo, izobraževanje bo, prekliči odpoved, le bo, saj bo
    """,
    Command.CALENDAR: """
        koledar, v koledar, na koledar, ics, ical, icalendar, koledarska datoteka, koledarsko datoteko, datoteka za
        koledar, datoteko za koledar, ics datoteka, ics datoteko, koledar prosim, ics prosim, pošlji koledar, pošljite
        koledar, pošlji mi koledar, pošljite mi koledar, pošlji ics, pošlji mi ics, daj koledar, daj mi koledar, daj mi
        ics, daj ics, prenesi koledar, prenesi ics, prenos koledarja, izvozi koledar, izvozi v koledar, izvoz
        koledarja, izvoz v koledar, dodaj v koledar, dodajte v koledar, dodaj na koledar, dodaj v moj koledar, dodaj to
        v koledar, dodaj to v moj koledar, daj v koledar, daj to v koledar, daj v moj koledar, daj na koledar, vnesi v
        koledar, vpiši v koledar, shrani v koledar, dodaj v outlook, daj v outlook, dodaj v google koledar, uvozi v
        koledar, koledarsko vabilo, vabilo v koledar, koledarski vnos, kot koledar, kot ics
    """,
}

_AGREEMENT = """
    da, ja, jap, jp, ok, okej, okey, drži, to drži, da drži, ja drži, tako je, da tako je, ja tako je,
    točno, točno tako, prav, je prav, to je prav, pravilno, je pravilno, v redu, vredu, je v redu, se
    strinjam, strinjam se, da se strinjam, super, odlično, izgleda v redu, izgleda dobro, zgleda v redu,
    dobro, lahko, seveda, natanko tako, res je, velja, dogovorjeno, kar tako, da prosim, 👍, ✅, ✔, ☑, 👌, 💯
"""

_POLITENESS = """
    prosim, prosim te, prosim vas, prosm, lepo prosim, plz, pls, hvala, hvala lepa, najlepša hvala, hvala ti, hvala
    vam, hvala vnaprej, lp, lep pozdrav, živjo, zdravo, hej, ej, oj, ojla, dober dan, dobro jutro, pozdravljeni,
    livewise, bot, ok, okej, no, torej, dobro, prav, v redu, evo, aha, aja, zdaj, zdej, sedaj, raje, rajši, rajš,
    potem, pol, kar, daj, dajte, dajmo, dej, dejmo, dejte, lahko, a lahko, ali lahko, lahko mi, a mi lahko, mi lahko,
    ali mi lahko, lahko prosim, a lahko prosim, a bi lahko, ali bi lahko, bi lahko, lahko bi, bi, a bi, bi se dalo, a
    se da, ali se da, se da, a je možno, je možno, ali je možno, rad bi, rada bi, radi bi, bi rad, bi rada, bi radi,
    rad, rada, radi, bi želel, bi želela, bi želeli, želel bi, želela bi, želeli bi, želim, želimo, želiva, hočem,
    hočemo, hočm, hočva, moram, moramo, morava, bi moral, bi morala, bi morali, moral bi, morala bi, rabim, rabm,
    rabimo, rabmo, potrebujem, potrebujemo, jaz bi, jst bi, mi bi, jaz, jest, mi, nam, meni, zame, za nas, mi prosim,
    pokaži mi, pokažite mi, pokaži, povej mi, pošlji mi, kako lahko, kako naj, kako, a gre, ali gre, gremo, greva,
    oprosti, oprostite, pardon, sori, sorry, žal, samo, sam, še, pa, malo, mal, ja, tole, vendarle, pravzaprav, v
    bistvu, mislim da, mislim da bi, premislil sem si, premislila sem si, sem si premislil, sem si premislila, hm, hmm,
    um, oh, ah, uf
"""

_CHANGE = Change(
    verbs="""
        spremeni, spremenite, spremenimo, spremeniva, spremeniti, spremenit, spremenil, spremenila, spremenili,
        spremenil bi, spremenila bi, spremenili bi, popravi, popravite, popravimo, popraviti, popravit, popravil,
        popravila, popravili, popravil bi, popravila bi, popravili bi, zamenjaj, zamenjajte, zamenjajmo, zamenjati,
        zamenjat, zamenjal, zamenjala, zamenjal bi, zamenjala bi, uredi, uredite, urediti, posodobi, posodobite, nazaj
        na, nazaj k, vrni se na, vrni se k, vrnite se na, vrnimo se na, vrniva se na, vrni me na, pojdi na, pojdi nazaj
        na, pojdimo na, pojdimo nazaj na, gremo na, gremo nazaj na, gremo nazaj k, greva nazaj na, skoči na, ponovi,
        ponovno, ponovno odpri, odpri, razveljavi, prekliči, drugačen, drugačna, sprememba, premisli
    """,
    links="""
        odgovor, odgovora, odgovoru, odgovore, odgovorom, moj, mojega, mojo, moje, naš, naše, našo, svoj, svojo, ta,
        tisti, to, na, o, za, pri, glede, od, v, vprašanje, vprašanja, vprašanju, vprašanjem, številka, številko, št,
        nr, spet, še, enkrat, znova, ponovno, prosim, del, točko, točka, vezano, k, s, z, bi, poglavje
    """,
    targets={
        Question.GOAL: """
            cilj, cilja, cilju, ciljem, cilje, cilji, namen, namena, vprašanje 1, vprašanja 1, 1 vprašanje, q1, 1, ena,
            prvo vprašanje, prvega vprašanja, prvem vprašanju, prvi odgovor, prvega odgovora, prvo, prvi, prvega,
            prvem, vprašanje ena, vprašanje o cilju
        """,
        Question.CORRECTION: """
            popravek, popravka, popravke, popravku, popravki, popravljanje, popravljanja, popravljanju, takojšen
            popravek, takojšnji popravek, takojšnje popravke, takojšnjega popravka, takojšnjem popravku, takojšnje
            popravljanje, takojšnjo popravo, feedback, feedbacka, feedbacku, takojšen feedback, takojšnji feedback,
            takojšnjega feedbacka, povratna informacija, povratno informacijo, povratni informaciji, povratne
            informacije, takojšnja povratna informacija, takojšnjo povratno informacijo, takojšnji povratni
            informaciji, takojšnje povratne informacije, korekcija, korekcijo, korekcije, korekciji, takojšnja
            korekcija, takojšnjo korekcijo, takojšnjost, vprašanje 2, vprašanja 2, 2 vprašanje, q2, 2, dve, drugo
            vprašanje, drugega vprašanja, drugem vprašanju, drugi odgovor, drugega odgovora, drugo, drugi, drugega,
            drugem, vprašanje dve
        """,
        Question.PEER: """
            skupina, skupino, skupine, skupini, skupinsko delo, skupinskem delu, skupinskega dela, interakcija,
            interakcijo, interakcije, interakciji, interakcija v skupini, interakcijo v skupini, medsebojna
            interakcija, medsebojno interakcijo, medsebojni interakciji, vrstniki, vrstnike, vrstnikih, vrstniška
            interakcija, vrstniško interakcijo, sovrstniki, sovrstnike, sodelovanje, sodelovanja, sodelovanju,
            medsebojno sodelovanje, kolegi, kolege, kolegih, peer, peers, interakcija z drugimi, interakcijo z drugimi,
            vprašanje 3, vprašanja 3, 3 vprašanje, q3, 3, tri, tretje vprašanje, tretjega vprašanja, tretjem vprašanju,
            tretji odgovor, tretjega odgovora, tretje, tretji, tretjega, tretjem, vprašanje tri
        """,
        Question.PRACTICE: """
            vaja, vajo, vaje, vaji, vajah, vadba, vadbo, vadbe, vadbi, vadenje, vadenja, praksa, prakso, prakse,
            praksi, praktični del, praktičnega dela, praktičnem delu, praktično vajo, praktična vaja, vprašanje 4,
            vprašanja 4, 4 vprašanje, q4, 4, štiri, četrto vprašanje, četrtega vprašanja, četrtem vprašanju, četrti
            odgovor, četrtega odgovora, četrto, četrti, četrtega, četrtem, vprašanje štiri
        """,
        "case": """
            primer, primera, primeru, primere, poseben primer, posebni primer, posebnega primera, posebnem primeru,
            posebne primere, posebni primeri, posebnih primerih, dodatno vprašanje, dodatnega vprašanja, dodatnem
            vprašanju, podvprašanje, zadnje podvprašanje, vprašanje 5, vprašanja 5, 5 vprašanje, q5, 5, pet, peto
            vprašanje, petega vprašanja, petem vprašanju, peti odgovor, petega odgovora, peto, peti, petega, petem,
            vprašanje pet
        """,
    },
    into="na, v, iz, kot",
    wrong="""
        je napačen, je napačna, je napačno, je narobe, je bil napačen, je bila napačna, je bilo napačno, je bil narobe,
        je bila narobe, je bilo narobe, ni prav, ni pravilen, ni pravilna, ni pravilno, ni bil pravilen, ni bil prav,
        ni v redu, ne drži, ne velja, ne velja več, se je spremenil, se je spremenila, se je spremenilo, so se
        spremenile, so se spremenili, so narobe, je drugačen, je drugačna, je drugačno, mora biti drugačen, mora biti
        drugačna, naj bo drugačen, naj bo drugačna, napačen, napačna, napačno, narobe, mora biti drugače, sem se
        zmotil, sem se zmotila, smo se zmotili
    """,
    names={
        Question.GOAL: "cilj, cilja, namen",
        Question.CORRECTION: """
            popravek, popravki, popravka, popravkov, popravljanje, takojšen popravek, takojšnji popravek, takojšnja
            povratna informacija, takojšen feedback, takojšnji feedback, povratna informacija, povratne informacije,
            feedback, feedbacka, korekcija
        """,
        Question.PEER: """
            skupina, skupine, skupino, interakcija, interakcije, interakcija v skupini, medsebojna interakcija,
            vrstniki, vrstnikov, sovrstniki, skupinsko delo, sodelovanje, sodelovanja, vrstniška interakcija,
            medsebojno sodelovanje
        """,
        Question.PRACTICE: "vaja, vaje, vaj, vajo, vadba, vadbe, praksa, prakse, praktični del",
    },
    lead_ins="""
        naš, naša, naše, moj, moja, moje, ta, to, ne, ni, brez, pravzaprav, v, bistvu, mislim, da, menim, po, mojem,
        torej, ok, okej, tudi, in, no, ampak, oprosti, oprostite, pardon, prosim, hm, hmm, ja, glede, za, pa, spremeni,
        takojšen, takojšnji, takojšnja, takojšnje, resnična, prava, vse, vsa, dejansko, je, so, mora, biti, bit, naj,
        bo, se, treba, nujno, potrebno, rabimo, rabijo, vendarle, raje
    """,
    takes_back="""
        ne čakaj, čakaj, čakaj ne, ne počakaj, počakaj, ne ne čakaj, moment, ups, ups ne, ups čakaj, pardon, ne pardon,
        oprosti, ne oprosti, oprosti ne, oprostite, sori, sorry, ne sori, mislil sem, mislila sem, mislil sem reči,
        mislila sem reči, sem mislil, sem mislila, hotel sem reči, hotela sem reči, hotel sem rečt, sem hotel reči, sem
        hotela reči, hočem reči, v bistvu ne, pravzaprav ne, pravzaprav, ne pravzaprav, zmotil sem se, zmotila sem se,
        sem se zmotil, sem se zmotila, napaka, moja napaka, popravek, popravljam, popravljam se, premislil sem si,
        premislila sem si, sem si premislil, sem si premislila, pozabi, pozabi to, ne ampak, narobe, ma ne, ne ne,
        v resnici ne, pravzaprav vseeno ne, ne vseeno ne, vseeno ne, no pravzaprav ne, oh ne, aja ne, hmm ne, ah
        ne, ne v bistvu, v bistvu, joj ne, ne zmotil sem se, ne zmotila sem se, na koncu ne, navsezadnje ne
    """,
    claims="""
        je, so, ni, niso, bo, bodo, bil, bila, bilo, mora, morajo, naj, lahko, more, morejo, rabi, rabijo, rabimo,
        potrebuje, potrebujejo, potrebujemo, potreben, potrebna, potrebno, potrebne, potrebni, nujen, nujna, nujno,
        nujne, nujni, bistven, bistvena, bistveno, ključen, ključna, ključno, obvezen, obvezna, obvezno, ne, brez,
        treba, nobene, nobenega, zahtevana, počaka, gre
    """,
)

_CALENDAR = Calendar(
    months=(
        "januar, januarja, januarju, januarjem, jan",
        "februar, februarja, februarju, feb, febr",
        "marec, marca, marcu, mar",
        "april, aprila, aprilu, apr",
        "maj, maja, maju",
        "junij, junija, juniju, jun",
        "julij, julija, juliju, jul",
        "avgust, avgusta, avgustu, avg, august, augusta",
        "september, septembra, septembru, sep, sept",
        "oktober, oktobra, oktobru, okt",
        "november, novembra, novembru, nov",
        "december, decembra, decembru, dec",
    ),
    weekdays=(  # without "pet" and "sob", which are words of their own, and "čet", which is a zone without its caron
        "ponedeljek, ponedeljka, ponedeljku, ponedeljkom, ponedelek, pon, pnd",
        "torek, torka, torku, tor",
        "sreda, sredo, srede, sre",
        "četrtek, četrtka, četrtku",
        "petek, petka, petku",
        "sobota, soboto, sobote, soboti",
        "nedelja, nedeljo, nedelje, nedelji, ned",
    ),
    numbers={
        1: "ena, en, eno, eni, enega, ene, enem",
        2: "dva, dve, dveh, dvema",
        3: "tri, trije, treh, tremi",
        4: "štiri, štirje, štirih, štirimi",
        5: "pet, petih",
        6: "šest, šestih",
        7: "sedem, sedmih",
        8: "osem, osmih",
        9: "devet, devetih",
        10: "deset, desetih",
        11: "enajst, enajstih",
        12: "dvanajst, dvanajstih, ducat",
        13: "trinajst, trinajstih",
        14: "štirinajst, štirinajstih, štirnajst",
        15: "petnajst, petnajstih",
        16: "šestnajst, šestnajstih",
        17: "sedemnajst, sedemnajstih",
        18: "osemnajst, osemnajstih",
        19: "devetnajst, devetnajstih",
        20: "dvajset, dvajsetih",
        21: "enaindvajset, enaindvajsetih",
        22: "dvaindvajset, dvaindvajsetih",
        24: "štiriindvajset, štiriindvajsetih",
        25: "petindvajset, petindvajsetih",
        30: "trideset, tridesetih",
        35: "petintrideset, petintridesetih",
        40: "štirideset, štiridesetih",
        45: "petinštirideset, petinštiridesetih",
        50: "petdeset, petdesetih",
        60: "šestdeset, šestdesetih",
        75: "petinsedemdeset, petinsedemdesetih",
        90: "devetdeset, devetdesetih",
        100: "sto, stotih",
        120: "stodvajset, sto dvajset",
    },
    nths={
        1: "prvi, prvo, prva, prvega, prve",
        2: "drugi, drugo, druga, drugega, druge",
        3: "tretji, tretjo, tretja, tretjega, tretje",
        4: "četrti, četrto, četrta, četrtega, četrte",
        5: "peti, peto, peta, petega, pete",
        -1: "zadnji, zadnjo, zadnja, zadnjega, zadnje",
    },
    today="danes, dans, danas",
    tomorrow="jutri, jutr, juter",
    after_tomorrow="pojutrišnjem, pojutrišnem, pojutršnjem, pojutršnjim, pojutrišnjim",
    now="zdaj, zdej, sedaj, tega trenutka",
    coming="""
        naslednji, naslednjo, naslednja, naslednjega, naslednje, v naslednji, v naslednjo, prihodnji, prihodnjo,
        prihodnja, prihodnjega, prihodnje, v prihodnji, v prihodnjo, ta, to, v ta, v to, ta prihodnji, to prihodnjo, ta
        naslednji, to naslednjo, v, na, dne, prvi naslednji, prvo naslednjo, tale, tole
    """,
    this_week="ta teden, tale teden, tega tedna, v tem tednu, še ta teden, tekoči teden, v tekočem tednu",
    next_week="""
        naslednji teden, naslednjega tedna, v naslednjem tednu, prihodnji teden, prihodnjega tedna, v prihodnjem tednu,
        drugi teden, drug teden, drugega tedna
    """,
    this_month="tem mesecu, ta mesec, tega meseca, tekočem mesecu",
    next_month="""
        naslednjem mesecu, naslednji mesec, naslednjega meseca, prihodnjem mesecu, prihodnji mesec, prihodnjega meseca
    """,
    within="čez, v, cez",
    single="",
    days="dni, dan, dneh, dneva, dnevi, dnevov, dnva, dne, dnevih",
    weeks="tedne, teden, tedna, tednov, tedni, tednih, tednoma",
    months_long="mesece, mesec, meseca, mesecev, meseci, mesecih, leto, leta, leti, let",
    fortnight="",
    week_said="teden dni",
    counted_from="od",
    ordinals="., ega, tega, iga",
    the="",
    day_after="dne",
    of="",
    until="do",
    alternatives="ali, al, oz, oziroma, in, ter",
    elsewhere="""
        pred, pred tem, po, do, ne, ni, nikoli, nikakor, vsak, vsako, vsaka, vsakega, vsake, razen, med, vmes med,
        najkasneje, najpozneje, najprej, najzgodneje, prej kot, kasneje kot, pozneje kot, namesto, brez, odkar,
        katerikoli, katerokoli, kateri koli, kakšen, kak, en, neki, nek, vse, vsi, preskoči, izogni, okrog, okoli, ne
        v, zaenkrat, bodisi, niti, minut čez, minut do
    """,
    near="""
        prejšnji, prejšnjo, prejšnja, pretekli, preteklo, minuli, minulo, zadnji, zadnjo, okoli, okrog, približno, cca,
        ca, cirka, nekje, proti, blizu, konec, koncem, začetek, začetku, sredi, sredina, sredini, v začetku, na
        začetku, ali, al, zgodaj, večer pred, dan pred, dan po, teden, tednu, vikend
    """,
    before_days="v, na, ta, to, naslednji, naslednjo, prihodnji, prihodnjo, dne, tem, prvi, prvo, od, okrog, okoli",
    beyond="""
        ne, ni, nimam, nimamo, nimajo, nismo, nisem, niso, odpade, je praznik, je zaseden, je zasedena, je prost, smo
        zasedeni, ali, al, oz, oziroma, do, naprej, dalje, razen, najkasneje, najpozneje, a ne, ampak ne, nekje, ali
        tako, ali kaj takega, in še, \u00b1, okvirno, približno, če ne, še ne
    """,
    stray="""
        teden, tedna, tednu, tedne, tednov, tednih, vikend, vikenda, vikendu, mesec, meseca, mesecu, mesece, mesecev,
        kvartal, kvartalu, kvartala, četrtletje, četrtletju, leto, leta, letu, dnevno, tedensko, mesečno, vsak, vsako,
        vsaka, vsakega, vsake, enkrat, nekega dne, kadarkoli, kdajkoli, nekje, q1, q2, q3, q4, sredi, januar, januarja,
        januarju, februar, februarja, februarju, marca, marcu, marec, april, aprila, aprilu, maju, maja, junij, junija,
        juniju, julij, julija, juliju, avgust, avgusta, avgustu, septembra, septembru, oktobra, oktobru, novembra,
        novembru, decembra, decembru, velika noč, veliki noči, božič, božiču, božičem, novo leto, novem letu, novim
        letom, praznik, prazniku, prazniki, praznikih, počitnice, počitnicah, počitnicami, dopustu, dopust, dopusta,
        okvirno, predvidoma
    """,
    shifted="""
        ali kasneje, ali pozneje, ali prej, ali po, ali pred, najkasneje, najpozneje, najprej, najhitreje, čez en
        teden, naslednji od, še naslednji
    """,
    at="""
        ob, od, začetek, začetek ob, začetek je ob, začne ob, se začne ob, začnemo ob, začnimo ob, pričetek ob,
        pričetek, pričnemo ob, z začetkom ob, start, start ob, štart ob, ura, uro na, ura je, ura začetka, začetek na,
        prestavi na, premakni na, ob uri, @
    """,
    noon="opoldne, poldne, opoldan",
    morning="h dopoldne, h zjutraj, uri dopoldne, uri zjutraj, dopoldne, zjutraj, dop., dopoldan, am, a.m.",
    afternoon="h popoldne, h popoldan, h zvečer, uri popoldne, uri zvečer, popoldne, popoldan, pop., zvečer, pm, p.m.",
    oclock="uri, urah, h",
    past={
        -45: "četrt na, frtalj na",
        -30: "pol",
        -15: "četrt do, tričetrt na, tri četrt na, 3 četrt na, trifrtalj na, 15 do, petnajst do",
        15: "četrt čez, frtalj čez, 15 čez",
    },
    doubtful_hours=(1, 2, 3, 4, 5, 6),
    zone_time="čas, časa, času",
    unplaced_zones="""
        est, edt, cst, cdt, mst, mdt, pdt, akst, hst, cet, cest, mez, mesz, bst, ist, jst, kst, sgt, hkt, eet, eest,
        msk, aest, aedt, acst, awst, nzst, nzdt, sast, brt, gst, pkt, srednjeevropski čas, srednjeevropskem času,
        srednjeevropski poletni čas, srednjeevropskem poletnem času, vzhodnoevropski čas, vzhodnoevropskem času, po
        srednjeevropskem času, po lokalnem času, lokalni čas, lokalnem času, lokalnega časa, po njihovem času, njihov
        čas, njihovem času, po tvojem času, po vašem času, vaš čas, tvoj čas, po ameriškem času, ameriški čas,
        ameriškem času, po britanskem času, britanskem času, po angleškem času, angleškem času, po newyorškem času,
        newyorškem času, po londonskem času, londonskem času, po njegovem času, po njenem času, strežniški čas,
        strežniškem času, drug časovni pas, drugem časovnem pasu, njihov časovni pas, njihovem časovnem pasu, drugi
        časovni pas, pacifiški čas, pacifiškem času, vzhodni čas, vzhodnem času
    """,
    unplaced_beside="et, ct, mt, pt, pst",
    no_zones="""
        center, centru, general, act, acre, easter, midway, virgin, stanley, victoria, atlantic, universal, met, wet,
        zulu, oral, mahe, nome, davis, casey, palmer, troll, wake, regina, san juan, moj, moja, naš, naša, isti, istem,
        kosilo, kosilu, malica, malici, odmor, odmoru, pavza, začetek, začetku, konec, koncu, ta, to, naslednji, prvi,
        prva, drugi, tretji, vsi, na, v, živo, live, prosti, prostem, delovni, delovnem, cel, ves, cel dan, poln,
        kratek, dolg, dober, slab, najboljši, vsak, in, ne, srečanje, izobraževanje, usposabljanje, trening, delavnica,
        en, sekunda, sejna, soba, sobi, učilnica, učilnici, dvorana, dvorani, predavalnica, online, zoom, teams, pravi,
        pravem, realni, realnem, poletni, zimski, kolikor, toliko, kaj, kateri, kakšen
    """,
    country="""
        država, države, državo, koda države, država za praznike, državo za praznike, država za državne praznike, država
        praznikov, državo praznikov
    """,
    country_is="je, naj bo, mora biti, bo, na, v",
    holidays="""
        prazniki, praznike, praznikov, državni prazniki, državne praznike, državnih praznikov, dela prosti dnevi, dela
        proste dni, dela prostih dni, dela proste dneve, javni prazniki, javne praznike, uradni prazniki, koledar
        praznikov
    """,
    holidays_of="za, iz, države, so iz, so od, so, kot v, po koledarju, v državi, za državo",
    no_countries="""
        poletje, poletju, zima, zimi, spomladi, pomlad, jesen, jeseni, sezona, sezoni, splošno, splošnem, naprej, med,
        tem, ta, to, ti, te, nekateri, vsi, vse, vsak, moj, moja, naš, naša, našem, našo, vaš, vaša, njihov, njihova,
        teden, tednu, mesec, mesecu, leto, letu, koledar, koledarju, plan, planu, načrt, načrtu, ekipa, ekipi, pisarna,
        pisarni, kraj, vodje, vodja, direktor, direktorji, oddelek, oddelku, organizacija, podjetje, podjetju, glasba,
        ima, imajo, je, so, bo, bodo, in, ali, ne, ni, katera, članica, članice, izvora
    """,
    after_country="""
        in, z, s, za, ob, na, od, do, v, prosim, hvala, tudi, namesto, zdaj, potem, začetek, začne, naslednji,
        upoštevaj, upoštevajte
    """,
    minutes="minut, minute, minuti, minuta, minuto, minutah, min, minutna, minutno, minutni, minutne, minutnega",
    hours="ure, uri, uro, ura, ur, urah, h",
    lengths={
        15: "četrt ure, četrt urice",
        30: "pol ure, pol urice, pol urce, polurno, polurna, polurni",
        45: "tri četrt ure, 3 četrt ure, tričetrt ure, šolsko uro, 1 šolsko uro, šolska ura, 1 šolska ura",
        60: "za uro, uro časa, uro dolgo, uro dolga, enourno, enourna, enourni, 1 urno, 1 urna, traja uro, 1 urico",
        90: """
            uro in pol, ura in pol, ure in pol, 1 uro in pol, 1 ura in pol, 1 in pol ure, poldrugo uro, poldruga ura,
            poldrugo urno, uro pa pol, 1 uro pa pol, ur in pol
        """,
        120: "dvourno, dvourna, dvourni, 2 urno, 2 urna, dve šolski",
        150: "2 uri in pol, 2 in pol ure, 2 uri pa pol",
        180: "triurno, triurna, triurni, 3 urno, 3 urna",
        210: "3 ure in pol, 3 in pol ure",
        240: "štiriurno, štiriurna, štiriurni",
    },
    live="v živo, live, živo",
    live_time="izobraževanja, usposabljanja, treninga, časa, vsebine, izvedbe, ure, ur, pouka, učenja, dela",
    in_total="""
        če bi bilo vse v živo, če bi vse bilo v živo, če bi vse izvedli v živo, če bi bilo v živo, če bi izvedli v
        živo, če bi šlo vse v živo, če je vse v živo, če vse v živo, ko bi bilo vse v živo, če bi vse potekalo v živo,
        če bi vse naredili v živo, vse v živo, celotno v živo, v celoti v živo, v celoti, skupaj, skupno, vsega skupaj,
        vse skupaj, v celem, celotno
    """,
    inexact="""
        ne, ni, niso, nikoli, kot, več, manj, nad, pod, preko, čez, najmanj, vsaj, največ do, namesto, med, razen,
        brez, vsak, vsako, vsakih, ali, al, bilo, bil, bila, bili, je bilo, smo imeli, imeli, prej, minimalno, minimum,
        na vsake
    """,
    sessions="""
        srečanj, srečanja, srečanji, srečanje, delavnic, delavnice, delavnici, seje, sej, blokov, bloki, bloka, bloke,
        bloku, modulov, moduli, modula, module, terminov, termini, termina, termine, klicev, klici, krogov, krogi,
        krog, ur pouka, webinarjev, webinarji, webinarja, sestankov, sestanki, sestanka, izvedb, izvedbe, izvedbi,
        terminih, srečanjih, delih, blokih, dela, delov
    """,
    several="več, nekaj, par, veliko, mnogo, nekajkrat, večkrat",
    times="x, \u00d7, krat, -krat",
    of_sessions="po, za, na, ob, s, z, dolžine, dolga, dolgih",
    apiece="""
        vsako, vsak, vsaka, vsakič, dvakrat, trikrat, štirikrat, večkrat, 2 krat, 3 krat, 2x, 3x, na srečanje, na
        delavnico, na termin, na udeleženca, na osebo, na teden, na dan, na mesec, tedensko, dnevno, mesečno, vsak
        teden, vsak dan
    """,
    part_of="pol, cel, celega, poldrugi, četrt, dobršen del, večji del, 1/2",
    all_day="""
        cel dan, ves dan, celodnevno, celodnevna, celodnevni, poldnevno, poldnevna, poldnevni, dvodnevno, dvodnevna,
        dvodnevni, tridnevno, tridnevna, tridnevni, ves teden, cel teden, poldne dolgo, pol dneva
    """,
    lasting="""
        traja, trajati, trajalo, trajajo, držati, drži, držalo, zdržati, zdrži, ostati, ostane, ostalo, ohraniti,
        ohrani, ohranilo, obdržati, obdrži, obdržijo, zapomniti, zapomnijo, zapomnili, si zapomnijo, zapomniti si
        morajo, zapomniti si, pomniti, pomnijo, pomnili, znati, znajo, znali, vedeti, vedo, velja, veljati, veljalo,
        držalo bo, zadržati, trajno
    """,
    lasting_after="držati, držalo, zdržati, zapomniti, zapomnijo, veljati, ostati, trajno",
    holds={
        30: "1 mesec, mesec dni, 30 dni, mesec",
        90: "3 mesece, 90 dni, četrt leta, 3 mesecev",
        180: "6 mesecev, pol leta, 180 dni",
        365: "12 mesecev, 1 leto, leto dni, 365 dni, leto, celo leto",
    },
    people="""
        ljudi, ljudje, ljudmi, človek, človeka, oseb, osebe, oseba, osebi, osebo, udeležencev, udeleženci, udeleženca,
        udeleženec, udeležencem, udeležence, udeleženk, udeleženke, udeleženka, tečajnikov, tečajniki, tečajnika,
        slušateljev, slušatelji, slušatelja, zaposlenih, zaposleni, zaposlena, zaposlene, sodelavcev, sodelavci,
        sodelavca, sodelavke, sodelavk, sodelavcem, kolegov, kolegi, kolega, kolegic, članov, člani, člana, članic,
        gostov, gosti, povabljenih, povabljencev, prijavljenih, prijav, mest, sedežev, uporabnikov, novincev, novinci,
        novinca, novozaposlenih, novozaposleni, pripravnikov, pripravniki, praktikantov, vajencev, vajenci, študentov,
        študentje, dijakov, dijaki, učencev, diplomantov, prostovoljcev, prostovoljci, delavcev, delavci, delavca,
        medicinskih sester, sester, sestre, zdravnikov, zdravniki, zdravnika, zdravnic, kirurgov, reševalcev,
        reševalci, negovalcev, terapevtov, farmacevtov, vodij, vodje, vodji, vodja, managerjev, managerji, menedžerjev,
        menedžerji, menagerjev, direktorjev, direktorji, nadzornikov, agentov, agenti, prodajalcev, prodajalci,
        prodajnikov, komercialistov, komercialisti, svetovalcev, svetovalci, svetovalca, inženirjev, inženirji,
        razvijalcev, razvijalci, programerjev, oblikovalcev, analitikov, testerjev, tehnikov, tehniki, mehanikov,
        električarjev, operaterjev, operaterji, voznikov, vozniki, pilotov, učiteljev, učitelji, trenerjev, trenerji,
        coachev, mentorjev, mentorji, moderatorjev, predavateljev, profesorjev, uradnikov, blagajnikov, baristov,
        kuharjev, natakarjev, policistov, gasilcev, gasilci, vojakov, varnostnikov, odvetnikov, računovodij,
        računovodje, revizorjev, kadrovikov, nabavnikov, raziskovalcev, znanstvenikov, administratorjev, asistentov,
        specialistov, strokovnjakov, strokovnjaki, žensk, moških, odraslih
    """,
    groups="""
        skupina, skupino, skupini, skupina za, skupina od, skupina po, ekipa, ekipo, ekipa od, tim, tim od, razred,
        okoli, okrog, približno, cca, ca, max, maks, maksimalno, največ, maksimum
    """,
    heads="""
        za, nas bo, nas je, bo nas, bomo, jih bo, jih je, udeleženci, udeležencev, število udeležencev, št udeležencev,
        št. udeležencev, število ljudi, število oseb, ljudi, oseb, udeleženih
    """,
    between_parts="""
        naj, bo, bodo, naredi, naredimo, nastavi, nastavimo, določi, določimo, spremeni, spremenimo, spremeniti,
        spremenil, spremenila, popravi, popravimo, prestavi, prestavimo, premakni, vnesi, vpiši, dajmo, dejmo, daj,
        dej, začetek, začetka, začne, začnemo, začnimo, začni, se, ura, uro, ure, uri, čas, termin, termina, datum,
        dan, ob, od, do, za, z, s, na, v, pri, dolžina, dolžino, trajanje, trajanja, traja, trajalo, trajajo, trajati,
        srečanje, srečanja, seja, sejo, izobraževanje, izobraževanja, usposabljanje, usposabljanja, trening, delavnica,
        delavnico, tečaj, živo, live, mora, morajo, moramo, bi, bilo, biti, je, so, smo, bomo, nas, jih, mi, vi, oni,
        tam, samo, le, prosim, prosm, pls, udeležencev, udeleženci, ljudi, oseb, skupina, skupino, velikost, skupine,
        zdaj, potem, raje, pravzaprav, ok, okej, in, ter, pa, tudi, vse, vsi, vsega, če, skupaj, skupno, lahko, rad,
        rada, radi, želim, želimo, imamo, imeli, rabimo, rabmo, dogovorjeno, predlagam, predlog, predlagamo, kaj, kako,
        torej, no, hvala, sori, oprosti, hej, živjo, pride, pridejo, prišlo, prisotnih, dolgo, dolga, dolg, ostati,
        ostane, drži, držati, držalo, zapomniti, zapomnijo, znanje, naučeno, si, upoštevaj, upoštevajte, upoštevati,
        upošteva, vzemi, država, časovni, pas, pasu, časovnem, po, času, število, št, skupini, h, max, okoli, ta, to,
        novo, nov, nova, moj, naš, načrtovano, planirano, mesecev, okrog, približno, cca, največ
    """,
    company="""
        mi, vi, oni, tam, pride, pridejo, prišlo, prisotnih, nas, jih, imamo, imeli, kaj, kako, si,
        živjo, hej
    """,
    moves="""
        prestavi, prestavite, prestavimo, prestaviti, prestavil, prestavila, prestavili, premakni, premaknite,
        premaknimo, premakniti, premaknemo, spremeni, spremenite, spremenimo, spremeniti, zamakni, zamaknite,
        zamaknemo, zamenjaj, zamenjajte, preloži, preložite, preložimo, preložiti, prestavljeno
    """,
    moved="""
        to, ga, jo, termin, datum, dan, srečanje, srečanje v živo, sejo, izobraževanje, usposabljanje,
        delavnico, tečaj, trening, načrt, plan, začetek, vse
    """,
    moved_to="na, za",
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
    tongue_leads="po, v, na, govori, govorite, preklopi, preklopite, piši, pišite, jezik",
    tongue_names={
        "de": "nemško, nemščini, nemščino",
        "en": "angleško, angleščini, angleščino",
        "es": "špansko, španščini, španščino",
        "fr": "francosko, francoščini, francoščino",
        "sl": "slovensko, slovenščini, slovenščino",
    },
)
