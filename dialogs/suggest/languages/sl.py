"""Slovenian, as people describe a training in a few sentences."""

from typing import Final

from dialogs.grid import Case, Option, Question
from dialogs.suggest.languages import Amounts, CaseSigns, Descriptions, Evidence

_CLASSES = {
    "coach": """
        trener, trenerka, trenerja, trenerjem, trenerko, coach, inštruktor, inštruktorica, inštruktorja, inštruktorjem,
        mentor, mentorica, mentorja, mentorjem, mentorico, učitelj, učiteljica, predavatelj, predavateljica,
        strokovnjak, strokovnjakinja, nadzornik, nadzornica, vodja, izvajalec, izvajalka, moderator, moderatorka,
        izpraševalec, medicinska sestra, sestra, zdravnik, zdravnica, farmacevt, farmacevtka, psiholog, psihologinja,
        igralec, igralka, nekdo, sodelavec, sodelavka, mojster, urednik, urednica, ocenjevalec, ocenjevalka,
        facilitator, facilitatorka, supervizor, supervizorka, lektor, lektorica, skrbnik, šef, delovodja, logoped,
        logopedinja, inšpektor
    """,
    "corrects": """
        popravi, popravlja, popravljajo, popraviti, popravljati, popravijo, popravek, popravki, popravke, popravkov,
        povratna informacija, povratne informacije, povratno informacijo, komentar, komentarji, komentarje, pove,
        povedo, povedati, opozori, opozarja, opozoriti, odzove, odgovori, usmeri, usmerja, pokaže, reagira, popravljen,
        popravljeni, popravljanje, popravljanja
    """,
    "intervenes": """
        poseže, posega, posreduje, posredovati, prekine, prekinja, prekiniti, ustavi, ustavlja, ustaviti, zamrzne,
        vskoči, vskočiti, poseči, zaustavi, ustavijo, prekinejo
    """,
    "at_once": """
        takoj, nemudoma, sproti, na mestu, v trenutku, v tistem trenutku, v istem trenutku, v realnem času, hipoma,
        brez odlašanja, med vajo, isti hip, v živo, takojšnja, takojšnje, takojšnjo, takojšen, ko se zgodi,
        tisti trenutek
    """,
    "later": """
        pozneje, kasneje, naknadno, naslednji dan, drugi dan, naslednji teden, čez dan, čez dva dni, čez nekaj dni,
        v dveh dneh, v nekaj dneh, v enem tednu, v enem ali dveh dneh, v dnevu ali dveh, do naslednjega dne, do petka,
        na koncu, po koncu, po e-pošti, po mailu, po elektronski pošti, pisno, tedensko, mesečno, vsak teden,
        vsak mesec, enkrat na teden, enkrat na mesec, počaka, počakajo, počakati, po seansi, ob koncu tedna,
        ob koncu meseca, v tednu dni, v roku *
    """,
    "tool": """
        orodje, sistem, aplikacija, program, platforma, kviz, računalnik, stroj, naprava, zaslon, test, vaja, obrazec,
        lms, peskovnik, spletna učilnica, programska oprema, rešitve
    """,
    "must": """
        morajo, mora, moramo, morali, naj, naj bi, bi morali, bi moral, bi morala, potrebujejo, je treba, treba je,
        želimo da, hočemo da, želimo
    """,
    "adverb": """
        res, tudi, zares, dejansko, bolje, pravilno, varno, potem, nato, vedno, vsi, vse, se, jih, to, dobro, bolj,
        znati, biti sposobni, začeti, naučiti se, redno, samostojno
    """,
    "deed": """
        uporabljati, uporabiti, uporabljajo, uporabijo, ravnati, ravnajo, ukrepati, ukrepajo, odzvati, odzvati se,
        odzivati, odzovejo, voditi, vodijo, izvesti, izvajati, izvajajo, izvedejo, prodajati, prodajajo, prodati,
        pisati, pišejo, napisati, govoriti, govorijo, predstaviti, predstavijo, nastopati, nastopajo, pozdraviti,
        pozdravijo, spoštovati, delati, delajo, narediti, naredijo, upravljati, upravljajo, spremeniti, spremenijo,
        pomiriti, pomirijo, poslušati, poslušajo, dati, dajati, dajejo, delegirati, delegirajo, odgovoriti, odgovarjati,
        odgovarjajo, vnesti, vnašati, vnašajo, vnesejo, preveriti, preverjati, preverjajo, prijaviti, prijavljati,
        prijavijo, prijavljajo, dokumentirati, graditi, variti, varijo, čistiti, dvigniti, dvigovati, odločati,
        odločiti, organizirati, svetovati, svetujejo, komunicirati, spremljati, postaviti, vzeti, odvzeti, evakuirati,
        pogajati, pogajati se, pogajajo, obravnavati, reševati, rešiti, rešujejo, upoštevati, upoštevajo, slediti,
        sledijo, obnašati, obnašajo, vesti, vedejo, moderirati, oživljati, pripeti, zapisovati, zapisati, beležiti,
        beležijo, pripraviti, opraviti, opravljati, nehati, nehajo, začeti, začnejo, kuhati, streči, umiriti, umirijo,
        pristopiti, postopati, sporočati, sporočiti, sprejeti, voziti, vozijo, oblikovati, zaključiti, sestaviti,
        nuditi, dajo, povedati
    """,
    "peers": """
        skupina, skupine, skupini, skupino, sodelavci, sodelavcev, sodelavcem, sodelavke, kolegi, kolegov, drugi,
        drugih, drugimi, ostali, ostalih, ostalimi, ekipa, ekipe, ekipi, tim, tima, izmenjava, izmenjave, razprava,
        razprave, pogovor, partner, partnerja, vrstniki, vrstnikov, udeleženci, dialog, krog, debata, skupinsko delo
    """,
    "vital": """
        bistvo, bistven, bistvena, bistveno, bistveni, ključen, ključna, ključno, ključni, nujen, nujna, nujno, nujni,
        pomemben, pomembna, pomembno, pomembni, potreben, potrebna, potrebno, potrebni, srce, jedro, glavno,
        najpomembnejše, najpomembnejša, odločilna, odločilno, nepogrešljiva
    """,
    "not": "ne, ni, niso, nima, nimajo, nobena, nobene, noben, nobenega, nikoli",
    "nobody": "nihče, nihče jih, nikogar, noben trener, noben inštruktor, nihče ne",
    "live_words": """
        v živo, na kraju samem, na lokaciji, osebno, iz oči v oči, v prostoru, v isti sobi, v istem prostoru,
        v realnem času, fizično, v sobi, skupaj v prostoru, na mestu samem, v učilnici
    """,
    "physical": """
        stroju, stroj, napravi, opremi, viličarju, viličar, žerjavu, tovornjaku, vozilu, lutki, lutkah, bolniku,
        bolnikih, bolniki, pacientu, pacientih, pacienti, delavnici, laboratoriju, kuhinji, blagajni, pultu, liniji,
        stolpu, lestvi, strehi, gradbišču, odru, trgovini, skladišču, tovarni, obratu, terenu, gasilniku,
        delovnem mestu, roki, recepciji, dvorani, hotelu, bolnišnici, dvorišču, oddelku, poligonu, modelu,
        vadbeni roki, poslovalnici, prodajalni, varilnem mestu, halji, salonu, proizvodnji, postaji, šanku,
        točilnem pultu, pravi opremi, lutko, stroji
    """,
    "cannot": """
        se ne da, ne da se, ni mogoče, ne more biti, se ne more, ne morejo, ne more, nemogoče, ne gre, ne moremo, ne
    """,
    "replaced": """
        simulirati, simulira, nadomestiti, nadomesti, posneti, ponoviti na zaslonu, narediti na zaslonu,
        narediti na daljavo, narediti prek spleta, na zaslonu, na računalniku, prek spleta, preko spleta, na daljavo,
        vaditi prek spleta, vaditi na zaslonu, z videom, z videoposnetkom, online, po spletu, digitalno,
        izvesti na daljavo, izvesti prek spleta
    """,
    "small": """
        za, v, na, z, s, po, od, do, in, ali, ter, pri, o, k, iz, je, so, se, ki, da, ur, ure, minut, dni, dneva,
        tednov, mesecev, let, odstotkov, krat, vsak, naše, naših
    """,
    "goes_wrong": """
        nevarno, nevarna, nevarnost, nevarnosti, poškodujejo, poškoduje, poškodovati, poškodba, poškodbe,
        poškodb, nesreča, nesreče, nesreč, tveganje, tveganja, tvegano, smrtno, slabe navade, nesmiselno, nima
        smisla, ni smisla, ne deluje, ne gre, ni dovolj, nemogoče, ni mogoče, ničesar ne, nič ne, se ne
        naučijo, prepozno, narobe, škoda, škodo, škode, slabše, ne pomaga, padejo, opečejo, spodleti
    """,
    "plural_verb": "*jo",
}

_QUESTIONS = {
    Question.GOAL: Evidence(
        plain={
            Option.KNOWLEDGE: """
                {must} {adverb?} {adverb?} poznati/vedeti/razumeti/poznajo/vedo/razumejo/spoznati/zapomniti,
                {must} ... poznati/vedeti/razumeti/poznajo/vedo/razumejo, da ... poznajo/vedo/razumejo,
                vedeti kaj/kje/kdaj/kateri/katere/kako, prenos znanja, samo znanje, zgolj znanje, samo informacija,
                samo informacije, gre za znanje, gre za poznavanje, {must} biti seznanjeni, seznaniti, seznanijo,
                {must} biti obveščeni, stvari ki jih je treba vedeti
            """,
            Option.BOTH: """
                poznati/vedeti/razumeti/poznajo/vedo/razumejo ...... in {adverb?} {adverb?} {deed}, znanje in veščine,
                poznajo/vedo/razumejo/poznati/vedeti ...... in jih/ga/jo/se {deed}
            """,
            Option.BEHAVIOR: """
                {must} {adverb?} {adverb?} {deed}, {must} ... {deed}, sposobni, sposoben, znati {deed}, znajo {deed},
                namesto da, namesto, spremeniti vedenje, vedenje, vedenja, vedenju, navada, navade, navado, navad,
                gre za delo, gre za to da delajo, gre za početje, v praksi uporab*, zares uporabljajo, res uporabljajo,
                dejansko uporabljajo, učijo se {deed}, naučijo se {deed}, naučiti se {deed},
                drugače delajo/ravnajo/odzivajo/reagirajo, delajo/ravnajo drugače, že poznajo/vedo, ne upoštevajo,
                ne uporabljajo, ne sledijo, se ne držijo, ne držijo se, spremeniti način, način dela, odnos,
                ne za znanje, ne znanje
            """,
        },
        hints={
            Option.KNOWLEDGE: """
                znanje, informacije, teorija, pravila, pregled, osnove, poznati, vedeti, razumeti, seznanitev, novosti
            """,
            Option.BEHAVIOR: """
                bolje, prezgodaj, prepozno, preveč, premalo, prepogosto, prehitro, drugače, veščina, veščine, spretnost,
                spretnosti
            """,
        },
        asides="""
            še ne vemo, ne vemo še, ne vemo, ni jasno, že poznajo pravila/teorijo/korake, že vedo, se poznajo,
            ne za znanje, ne znanje, vedeti ali, ne vem, za začetek, ne da bi
        """,
    ),
    Question.CORRECTION: Evidence(
        plain={
            Option.YES: """
                {coach} ... {intervenes}, {corrects} ... {at_once}, {at_once} ... {corrects}, {coach} ...... {at_once},
                {at_once} ... {coach}, {at_once} ... {intervenes}, {intervenes} ... {at_once},
                {coach} ... {corrects} vsak*, pod nadzorom, stoji ob, stoji poleg, takojšnja povratna *,
                takojšnji popravek, takojšnje popravke
            """,
            Option.NO: """
                {corrects} ... {later}, {later} ... {corrects}, {corrects} lahko ... {later}, lahko počaka, lahko
                počakajo, {nobody} ... {corrects}, {nobody} ... {intervenes}, {nobody} ne {corrects}, nihče ne
                popravlja, nihče jih ne popravlja, brez trenerja/coacha/inštruktorja/popravljanja/mentorja/predavatelja,
                ni trenerja/potreben/inštruktorja/coacha/mentorja, {tool} ...
                pokaže/javi/opozori/označi/pove/popravi/oceni/preveri, {tool} ... {corrects}, samodejno, avtomatsko,
                avtomatično, samopreverjanje, samoocena, samoocenjevanje, rešitve za primerjavo, {coach} ...
                odgovori/vrne/pregleda ... {later}, odgovori ... {later}, {tool} ... {at_once}, ne potrebujejo
                trenerja/coacha/inštruktorja/mentorja/popravkov, ni treba ... popravljati, {coach} ni potreben/potrebna,
                ne trenerja
            """,
        },
        hints={
            Option.YES: "s trenerjem, s trenerko, z inštruktorjem, z mentorjem, s coachem, {coach} ... {corrects}",
            Option.NO: "kviz, branje, e-učenje, e-izobraževanje, pdf, kratek test, priročnik, samoučenje, preberejo",
        },
        asides="""
            mora biti v živo, biti v živo, mora potekati v živo, takoj ko, takoj po, pogledajo pozneje,
            poiščejo pozneje, test na koncu, kviz na koncu, na mestu samem, sproti posodab*, takoj uporab*
        """,
    ),
    Question.PEER: Evidence(
        plain={
            Option.YES: """
                v parih, v dvojicah, v trojkah, v skupini, v skupinah, v majhnih skupinah, v manjših skupinah, v ekipi,
                v timu, kot ekipa, kot tim, skupaj, med seboj, med sabo, drug z drugim, drug drugega, drug drugemu,
                drug proti drugemu, eden z drugim, s sodelavci, s kolegi, z drugimi, z ostalimi, s sodelavcem,
                s partnerjem, s kolegom, vzajemno, cela ekipa, celotna ekipa, celoten tim, cel tim, vsa ekipa,
                skupinsko delo, timsko delo, {peers} ... {vital}, {vital} ... {peers}, razpravljati ... s/z,
                razpravljajo ... s/z, izmenjava s/z, drug od drugega, skupinska vaja, skupinske vaje, skupinska razprava
            """,
            Option.NO: """
                sam, sama, sami, same, vsak sam, vsak zase, vsaka zase, vsak posebej, samostojno, individualno,
                individualna, individualno delo, posamično, posamezno, posamič, po eden, eden za drugim, eden po eden,
                ena na ena, ena za drugo, za svojo mizo, za svojim računalnikom, brez skupine, brez skupin, ni skupine,
                brez sestankov, brez sestanka, {peers} ... {not} ... {vital}, {peers} ... ni/niso {vital}, {peers}
                nima/nimajo vloge, {peers} ... nobene vloge, ne potrebujejo skupine/drugih/sodelavcev, brez sodelavcev,
                brez drugih, brez razprave, brez izmenjave, ne v skupini, {peers} ni/niso {vital}, {peers} tu
                nima/nimajo *, ne skupine
            """,
        },
        hints={
            Option.YES: "igra vlog, igre vlog, igro vlog, razprava, debata, izmenjava",
            Option.NO: """
                e-učenje, branje, pdf, samoučenje
            """,
        },
        asides="""
            vodja ekipe, vodje ekip, vodje timov, zaupajo drug drugemu, ne zaupajo, pred skupino, pred veliko skupino,
            ciljna skupina, sama vsebina, samo, na kraju samem, skupina podjetij, skupaj z vodstvom, spor* v ekipi/timu,
            konflikt* v ekipi/timu, zaupanje v ekipi/timu, vloge v ekipi/timu, se ne zaupajo, si zaupajo, sam postopek,
            sama vaja, sam sistem
        """,
    ),
    Question.PRACTICE: Evidence(
        plain={
            Option.LIVE: """
                simulator/simulatorju/simulatorja/simulatorjem/simulatorjih
                letenja/letala/vožnje/obrata/elektrarne/ladje/plovbe/procesa/vlaka, letalski simulator, letalskem
                simulatorju, letalskega simulatorja, simulator/simulatorju visoke zvestobe, simulator/simulatorju v
                naravni velikosti, {must} ... {live_words}, {live_words}, samo na/v/pri/ob *, le na/v *, {cannot} ...
                {replaced}, {cannot} {replaced}, na/v/pri/ob/z/s {physical}, na/v/pri/ob/z/s
                pravi/pravem/pravih/naši/našem/resničnem/vadbeni/vadbenem {physical}, na pravem *, na pravi *, na pravih
                *, s pravimi *, pravi bolniki, pravi pacienti, pravi ogenj, na lutki, z lutko, z igralcem, z igralci, na
                odru, pod nadzorom, visoke zvestobe, v resničnih razmerah, v resničnem okolju, na terenu
            """,
            Option.ASYNC: """
                na zaslonu, na računalniku, v brskalniku, v aplikaciji, z aplikacijo, prek aplikacije, prek spleta,
                preko spleta, na spletu, po spletu, online, spletni tečaj, spletni modul, spletne vaje,
                spletna učilnica, v spletni učilnici, e-učenje, e-izobraževanje, peskovnik, peskovniku, testno okolje,
                testnem okolju, testni sistem, testnem sistemu, vadbeno okolje, vadbenem okolju, kopiji sistema,
                naložijo, naloži, naložiti, oddajo, odda, oddati, pošljejo, pošlje, poslati, se posnamejo, posnamejo,
                posname, posnetek, posnetke, posnetki, se da simulirati, lahko simuliramo, je mogoče simulirati,
                brez vaj, ni vaj, nobenih vaj, ni kaj vaditi, doma, od doma, asinhrono, kviz, kratek kviz, kratek test,
                branje in, samopreverjanje, vzorčne datoteke, forum, scenariji na, naloge na
            """,
        },
        hints={
            Option.LIVE: "igra vlog, igre vlog, igro vlog, v parih, skupaj, bolniki, pacienti",
            Option.ASYNC: """
                branje, preberejo, berejo, pdf, video, videi, posnetke, priročnik, stran, kontrolni seznam, pisno,
                v svojem tempu, predloga, poiščejo
            """,
        },
        asides="""
            spletna trgovina, spletne trgovine, spletni trgovini, spletno banko, spletni banki, ne na zaslonu,
            ne na računalniku, ne prek spleta, samo na koncu, samo v slovenščini, oddajo račune, pošljejo račun,
            oddajo poročila, samo v primeru, samo ob
        """,
    ),
}

DESCRIPTIONS: Final = Descriptions(
    apostrophe="",
    classes=_CLASSES,
    negators="""
        ne, ni, niso, nima, nimajo, noben, nobena, nobene, nobenega, nobenih, nikoli, brez, niti, nihče, namesto
    """,
    no_negators="ne samo, ne le, ne zgolj, še ne, ni dvoma, nenazadnje",
    negators_end="ampak, temveč, in, ker, da, ki, ko, če, ali, vendar, pa, samo, le, drugače",
    doubts="""
        še ne vemo, ne vemo še, ne vemo, ne vem, ne vem še, ni še jasno, še ni jasno, ni jasno, ni še odločeno,
        še ni odločeno, ni odločeno, nismo se odločili, se še nismo odločili, še nismo odločili, nejasno, odprto,
        odprto vprašanje, še odprto, nismo prepričani, nisem prepričan, nisem prepričana, odvisno, ni povedalo,
        ni povedal, še razpravljamo, še razmišljamo, treba še določiti, še določimo, morda ...... morda,
        mogoče ...... mogoče, bomo še videli, se še dogovarjamo, niso povedali
    """,
    questions=_QUESTIONS,
    cases={
        Case.SIMULATION: CaseSigns(
            signs=(
                """
                    simulator/simulatorju/simulatorja/simulatorjem/simulatorjih
                    letenja/letala/vožnje/obrata/elektrarne/ladje/plovbe/procesa/vlaka, letalski simulator, letalskem
                    simulatorju, letalskega simulatorja, simulator/simulatorju visoke zvestobe, simulator/simulatorju v
                    naravni velikosti, simulacijska soba, simulacijski sobi, simulacijski center, simulacijskem centru,
                    visoke zvestobe, obsežna simulacija, obsežno simulacijo, kompleksna simulacija, celovita simulacija,
                    velika vaja, poveljniški center, poveljniškem centru, vaja v naravni velikosti
                """,
            ),
            excludes={Question.PRACTICE: Option.ASYNC},
        ),
        Case.HANDS_ON: CaseSigns(
            signs=(
                """
                    lutka, lutki, lutko, lutkah, bolniku, bolnikih, bolniki, pacientu, pacientih, pacienti, igla, igle,
                    iglo, brizga, kri, krvi, rana, rane, kateter, viličar, viličarju, viličarja, žerjav, žerjavu,
                    tovornjak, tovornjaku, varjenje, variti, varijo, pas, pasom, pasovi, stolp, stolpu, oder, lestev,
                    lestvi, gasilnik, gasilnikom, pravi ogenj, visoka napetost, stružnica, stiskalnica, žaga,
                    motorna žaga, bager, stisi, stise, stisov, oživljanje, oživljanja, prva pomoč, prve pomoči, povoj,
                    skalpel, vrv, orožje, vozilo, ventil, vadbena roka, vadbeni roki, injekcija, injekcije,
                    varovalni pas, odvzem krvi
                """,
            ),
            needs={Question.CORRECTION: Option.YES, Question.PRACTICE: Option.LIVE},
        ),
        Case.HIGH_TRUST: CaseSigns(
            signs=(
                """
                    ne zaupajo, ne zaupa, ne pogovarjajo, si zaupajo, zaupajo drug, med seboj zaupajo,
                    obnoviti zaupanje, povrniti zaupanje, zgraditi zaupanje, zaupanja ni, ni zaupanja, zaupanje je,
                    zaupanje v ekipi, zaupanje med, malo zaupanja, nezaupanje, odprt konflikt, odkrit konflikt,
                    spor v ekipi, spori v ekipi, odkrito pogovoriti, odkrito govoriti, povedati kaj, kaj je šlo narobe,
                    kaj se je zgodilo, razdeljena, razdeljen, sprti, dogovoriti kako
                """,
                """
                    ekipa, ekipi, ekipe, tim, timu, vodstvo, vodstvena, uprava, uprave, odbor, svet, partnerji, oddelek,
                    direktorji, drug drugemu, si, se, vodstvena ekipa
                """,
            ),
            needs_one={Question.PEER: Option.YES, Question.PRACTICE: Option.LIVE},
            excludes={Question.PRACTICE: Option.ASYNC, Question.CORRECTION: Option.YES},
        ),
        Case.SENSITIVE: CaseSigns(
            signs=(
                """
                    umirajoči, umirajočimi, umirajočih, smrt, smrti, žalovanje, žalost, samomor, samomora, samomorilne,
                    nadlegovanje, nadlegovanja, zloraba, zlorabe, nasilje, nasilja, travma, slaba novica, slabe novice,
                    slabih novic, odpuščanje, odpuščanja, odpoved, odpovedi, diskriminacija, rasizem, duševno,
                    zelo osebno, čustva, čustveno, občutljivo, občutljivi, občutljive, občutljivih, žrtve, žrtvami, rak,
                    paliativna, paliativne, hospic, stiska, stiski
                """,
            ),
            needs_one={Question.PEER: Option.YES, Question.CORRECTION: Option.YES},
            excludes={Question.PRACTICE: Option.ASYNC},
        ),
    },
    amounts=Amounts(
        numbers={
            2: "dva, dve, dveh",
            3: "tri, trije, treh",
            4: "štiri, štirje, štirih",
            5: "pet, petih",
            6: """
                šest, šestih
            """,
            7: """
                sedem, sedmih
            """,
            8: """
                osem, osmih
            """,
            9: """
                devet, devetih
            """,
            10: """
                deset, desetih
            """,
            11: """
                enajst
            """,
            12: """
                dvanajst, dvanajstih
            """,
            15: """
                petnajst, petnajstih
            """,
            20: """
                dvajset, dvajsetih
            """,
            25: """
                petindvajset
            """,
            30: "trideset, tridesetih",
            40: "štirideset",
            50: "petdeset",
            60: "šestdeset",
            80: "osemdeset",
            90: """
                devetdeset
            """,
            100: """
                sto
            """,
        },
        people="""
            oseb, osebe, osebam, ljudi, ljudem, udeležencev, udeleženke, udeleženk, udeležence, udeleženci, zaposlenih,
            zaposlene, zaposleni, sodelavcev, sodelavce, sodelavci, delavcev, delavce, delavci, agentov, agente, sester,
            sestre, medicinskih sester, zdravnikov, zdravnike, vodij, vodje, vodjem, menedžerjev, managerjev,
            direktorjev, direktorji, prodajalcev, prodajalce, prodajnikov, komercialistov, svetovalcev, svetovalce,
            tehnikov, tehnike, inženirjev, inženirje, operaterjev, operaterje, voznikov, voznike, viličaristov,
            pripravnikov, vajencev, študentov, študente, dijakov, prostovoljcev, prostovoljce, članov, člani,
            članov uprave, učiteljev, učitelje, asistentov, novincev, reševalcev, gasilcev, blagajnikov, receptorjev,
            kuharjev, natakarjev, odvetnikov, pravnikov, računovodij, analitikov, razvijalcev, programerjev,
            inšpektorjev, varnostnikov, varilcev, pilotov, žensk, moških, negovalcev, skladiščnikov
        """,
        crowds="skupina, skupino, skupini, ekipo, do, največ, število udeležencev, udeležencev",
        no_crowds="skupine po, skupinah po, po, vsak, kot, manj kot, več kot, vsaj, med, med * in, od * do",
        no_adjectives="{small}",
        minutes="min, minut, minute, minuto, minuti, minutna, minutno, minutni, minutne",
        hours="h, ur, ure, uro, uri, urna, urno, urni, urne",
        lengths={
            30: "pol ure, polurna, polurno",
            60: "eno uro, ena ura, enourna, enourno, enourni",
            90: """
                uro in pol, ura in pol
            """,
            120: """
                dvourna, dvourno, dvourni
            """,
            180: """
                triurna, triurno, triurni
            """,
        },
        no_lengths="v roku, vsakih, po, na, kot, manj kot, v, prvih, zadnjih, več kot, čez, vsake, znotraj",
        no_sessions="""
            videa, video, videov, branja, pozneje, kasneje, prej, na dan, na teden, dnevno, tedensko, modul, moduli,
            kviz, posnetek
        """,
        no_days="od, do, po, pred, najkasneje do, najpozneje do, vsak, velja od, z dnem, s",
    ),
    missed="""
        brez ...... {goes_wrong}, {goes_wrong} ... brez, če nihče ...... {goes_wrong}, {goes_wrong} ... če
        nihče, če ni ...... {goes_wrong}, {goes_wrong} ... če ni
    """,
    common="""
        in, je, so, se, na, v, z, s, za, da, ki, ne, ni, niso, pa, ali, kot, tudi, jih, jim, morajo, mora,
        naj, bi, po, pri, do, od, ob, iz, ko, če, vsak, vsi, vse, brez, takoj, samo, naši, naše, naših, kar,
        kaj, kako, nihče, še, že, potrebujemo, želimo, bo, bodo, biti, to, ta, te, ga, jo, nas, zelo, ker, o,
        ter, lahko, med, sami, sam, znati, poznati
    """,
    lead_ins="""
        potrebujemo, želimo, želeli bi, radi bi, rad bi, rada bi, načrtujemo, načrtujem, pozdravljeni, živjo,
        gre za, želimo da, želim, želim da, hočemo, hočemo da, radi bi da, da, iščemo, pripravljamo,
        organiziramo, zdravo, dober dan, cilj je da, cilj je, tema je, tema, naš, naša, imamo, ponujamo,
        potrebujem, prosim, rabimo, bi
    """,
    articles="""
        naš, naša, naše, naši, naših, naše, vse, vsi, vseh, novih, nove, novi, novo, nova, teh, te
    """,
    generics="""
        delavnica, delavnico, delavnice, usposabljanje, usposabljanja, izobraževanje, izobraževanja, tečaj,
        tečaja, seminar, seminarja, trening, srečanje, predavanje, spletni tečaj, spletno usposabljanje, v
        živo, modul, webinar, kratka delavnica, kratko delavnico, kratko usposabljanje, kratek tečaj, dan
        usposabljanja, šolanje
    """,
    subjects="""
        {generic} ... ... na temo, {generic} iz, {generic} ... ... iz, usposobiti ... ...
        za
    """,
    openers="""
        {plural_verb}, vsak, vsi, vsaka, se, nihče, trener, inštruktor, mentor, udeleženci, ne, brez, v parih,
        v skupinah, v skupini, skupaj, v živo, naj, morajo, mora, moramo, je, so, oni, s trenerjem, z
        inštruktorjem, z igralcem, na, sami, sam
    """,
    tails="za, z, s, v, na, o, od, do, približno, okoli, okrog, naših, naše, in, ter, po, vse, je, bo, dne",
    joints="""
        in, ter, ali, ampak, temveč, ker, da, ki, ko, če, pa, vendar, kjer, kadar, medtem, dokler, sicer, saj,
        kot, kako
    """,
)
