"""Slovenian, as people write agendas."""

from typing import Final

from dialogs.agenda.languages import AgendaWords, Column, TimeWords
from dialogs.agenda.terms import Role

AGENDA: Final = AgendaWords(
    apostrophe="",
    activities={
        Role.OPENING: """
            pozdrav, pozdravi, pozdravni nagovor, uvodni pozdrav, dobrodošlica, dobrodošli, prihod, prihodi, zbiranje,
            registracija, prijava, otvoritev, odprtje, predstavitev udeležencev, predstavitev udeleženk, predstavitev
            skupine, predstavitev sodelujočih, predstavitveni krog, uvodni krog, krog predstavitev, spoznavanje,
            medsebojno spoznavanje, pričakovanja, pravila, hišni red, dogovori, cilji, cilji dneva, cilji srečanja,
            dnevni red, potek dneva, tehnični pregled, tehnična priprava, preizkus zvoka, preverjanje tehnike,
            preverjanje zvoka, preizkus povezave, preverjanje povezave, sprejem udeležencev, uvodni nagovor,
            predstavljanje, predstavitev programa, predstavitev dnevnega reda, check-in, uvod in pozdrav, organizacijske
            zadeve, sprejem, podpis prisotnosti, podpisovanje prisotnosti, lista prisotnosti, podpisna lista, sprejem in
            kartice, priponke, kartice z imeni, uvodna beseda, evidenca prisotnosti
        """,
        Role.BREAK: """
            odmor, odmora, odmori, odmor za kavo, odmor za kosilo, kava, kavica, kavni odmor, kosilo, malica, malice,
            premor, pavza, zajtrk, večerja, prigrizek, pogostitev, okrepčilo, prosti čas, čajanka, kratek odmor, aktivni
            odmor, druženje, prigrizki, mreženje ob kavi, čaj, sok, obrok
        """,
        Role.CLOSING: """
            zaključek, zaključka, zaključni krog, zaključna beseda, zaključne misli, sklep, slovo, odhod, anketa,
            ankete, vprašalnik, evalvacija, evalvacijski vprašalnik, evalvacijski list, ocenjevalni vprašalnik, ocena
            usposabljanja, povratni vprašalnik, anketni vprašalnik, obrazec, potrdila, podelitev potrdil, podelitev
            certifikatov, certifikati, certifikat, naslednji koraki, zahvala, vprašalnik o zadovoljstvu, anketa o
            zadovoljstvu, check-out, razdelitev potrdil, podelitev licenc, podelitev izkaznic, podelitev priznanj,
            podelitev diplom, izročitev potrdil, diplome, priznanja, zaključna misel, na svidenje, predstavitev potrdil
        """,
        Role.ORGANISATION: """
            logistika, organizacija, administracija, menjava prostora, selitev, prehod v *, skupinska fotografija,
            fotografiranje, obvestila, pospravljanje, premik, prevoz, razdelitev opreme, prevzem opreme, predaja opreme,
            razdelitev gradiva, izdaja opreme, izdaja kartic
        """,
        Role.PRACTICE: """
            vaja, vaje, vaji, vajo, vajah, vajami, praktična vaja, praktične vaje, vadba, vadimo, trening, praksa,
            prakse, praktični del, praktično, praktičen, praktična, praktično delo, praktični preizkus, praktični izpit,
            praktično preverjanje, igra vlog, igre vlog, igro vlog, igra, igre, igranje vlog, študija primera, študije
            primera, študije primerov, študija primerov, študijo primera, analiza primera, analiza primerov, primer,
            primeri, primer iz prakse, primeri iz prakse, obravnava primera, obravnava primerov, delo na primeru, delo
            na primerih, delo v skupinah, delo v skupini, delo v parih, delo v dvojicah, delo v trojkah, delo v manjših
            skupinah, skupinsko delo, timsko delo, delo v timih, v skupinah, v parih, v dvojicah, v trojkah, v timih, v
            manjših skupinah, v malih skupinah, simulacija, simulacije, simulacijo, simulator, delavnica, delavnice,
            delavnico, ogled obrata, ogled proizvodnje, ogled delovišča, ogled skladišča, ogled lokacije, ogled objekta,
            ogled podjetja, ogled tovarne, obhod, voden ogled, vodeni ogled, senčenje, hospitacija, mentorstvo, koučing,
            coaching, supervizija, intervizija, povratna informacija kolegov, povratne informacije kolegov, medsebojne
            povratne informacije, kolegialno svetovanje, mikropoučevanje, urjenje, posnamemo video, snemanje
            videa/posnetka, kviz v ekipah/timih, v ekipah, individualno svetovanje, ledolomilec, lomilec ledu, lomljenje
            ledu, razbijanje ledu, taljenje ledu, prebijanje ledu, ogrevanje, energizer, možganska nevihta, viharjenje
            možganov, nevihta možganov, preizkus na stroju, preizkušanje, preizkusimo, poskusi, ustni izpit, skupinski
            kviz, kviz v skupinah, predstavitve/predstavitev skupin/udeležencev skupinskega dela, predstavitve
            udeležencev, predstavitve skupin, predstavitev skupin, predstavitev rezultatov, predstavitev skupinskega
            dela, predstavitev rezultatov skupin, predstavitev rešitev, predstavitev izdelkov, predstavitev nalog,
            scenarij, scenariji, laboratorij, izziv, naloge, naloga, dejavnost, dejavnosti, aktivnost, aktivnosti,
            poligon, reševanje primerov, reševanje primera, reševanje nalog, svetovna kavarna, snemanje, predstavitve,
            predavanja udeležencev, video analiza, videoanaliza, analiza
            videa/videoposnetka/videoposnetkov/posnetka/posnetkov/filma, analiza
            posnetih/klicev/klica/pogovorov/pogovora/nastopa/nastopov, analiza lastnih/lastnega *, umerjanje,
            kalibracija, delo ob mentorju, delo z mentorjem, delo z mentorico, ob mentorju, z mentorjem, z mentorico,
            poskusni klic/klici, testni klic/klici, nastopi, nastop, mikro nastopi, izvedba mini *, izvedba lekcij,
            izvedba nastopov, lov na zaklad, orientacijski tek, soba pobega, postaje, delo po postajah, krožne postaje,
            tržnica, galerija, sejem idej, poskusite, poskusimo, preizkusite, na vrsti ste, soposlušanje, poslušanje v
            živo, praktikum, demonstracijski nastop/nastopi, individualna
            podpora/pomoč/obravnava/svetovanja/vadba/predstavitev, individualni pogovor/pogovori/nastop/nastopi,
            individualno mentorstvo/vodenje/spremljanje, individualne predstavitve/konzultacije/ure, konzultacije,
            individualni posvet, bralni krožek, branje po vlogah, in analiza, in kritika, poskusno predavanje, poskusna
            predavanja, poskusni nastop, poskusni nastopi, karaoke, zagovor, zagovor projekta, zagovori, delavnici,
            delavnicah, simulaciji, simulacijami, igro, primerom, primeroma, nalogami, nalogo, produkcija videa, končna
            predstavitev *, končne predstavitve, zaključne predstavitve, mini predavanja, mini predavanje, uporaba
            teorije, od teorije *, joga, sproščanje, prikaz znanja, treniramo, simuliramo, igramo, odigramo, odigrajte,
            soustvarjanje, delo v tandemih, v tandemih
        """,
        Role.DEBRIEF: """
            razprava, razprave, razpravo, diskusija, diskusije, diskusijo, debata, debate, pogovor, pogovori, pogovora,
            okrogla miza, izmenjava izkušenj, izmenjava mnenj, izmenjava, refleksija v skupini, refleksija v parih,
            skupna refleksija, skupinska refleksija, analiza vaje, analiza vaj, analiza simulacije, analiza iger vlog,
            debriefing, povratne informacije, povratna informacija, krog povratnih informacij, deljenje, dialog,
            retrospektiva, poročanje skupin, poročanje, podelimo, posvet, komentiranje, komentiramo, komentirajte,
            primerjava rezultatov, primerjamo, skupno ocenjevanje, kritika kolegov, pogovorom, pogovoru, razpravi,
            razpravah, diskusiji, debato, debati, izmenjavo, izmenjavo izkušenj, izmenjavi
        """,
        Role.LISTENING: """
            predavanje, predavanja, predavanju, predavanj, teorija, teorije, teorijo, teoretični del, teoretični uvod,
            teoretično, teoretični, teoretične osnove, uvod v temo, uvodno predavanje, uvodna predstavitev, razlaga,
            razlage, razlago, prosojnice, drsnice, powerpoint, referat, film, filma, ogled filma, ogled videa, ogled
            videoposnetka, ogled posnetka, video, videa, videoposnetek, videoposnetki, posnetek, posnetki, panel,
            panelna razprava, okrogla miza strokovnjakov, panelni pogovor, keynote, vodilno predavanje, povzetek * dne
            predavatelja/predavateljice/trenerja/trenerke/izvajalca, povzetek predavatelja, povzetek predavateljice,
            povzetek trenerja, povzetek trenerke, povzetek izvajalca, nagovor strokovnjaka, seznanitev, predstavitev
            teme, demonstracija predavatelja, demonstracija trenerja, demonstracija izvajalca, prikaz predavatelja,
            prikaz trenerja, webinar, spletni seminar, briefing, vnos, teoretični vnos, e-učenje, podkast, govor,
            posneti klici/klic, posnetih klicev, posnete klice, poslušanje posnetkov/posnetka, posnetkov, posnetih
            pogovorov, videoposnetkov, ogled videoposnetkov, ogled posnetkov, vložek, vložek trenerja, vložek
            predavatelja, strokovni vložek, pogovor ob kaminu, učni film, poučni film, video lekcija, video lekcije
        """,
        Role.ALONE: """
            branje, branja, samostojno branje, samostojno delo, individualno delo, samoučenje, kviz, kvizi, pisni test,
            pisni izpit, pisno preverjanje, pisni preizkus, pisni preizkus znanja, preizkus znanja, preverjanje znanja,
            test znanja, individualna refleksija, osebna refleksija, samorefleksija, samostojna refleksija, osebni
            načrt, osebni akcijski načrt, individualni akcijski načrt, samoocena, samoocenjevanje, spletni test, spletni
            tečaj, e-tečaj, spletno izobraževanje, zaključni test, končni test, zaključni izpit, vstopni test, spletni
            izpit, vsak zase, vsakdo zase, vsak sam, v tišini, e-izobraževanje, e-učenje, e-modul, e-lekcija, osebne
            zaveze, spletni modul, akcijski načrt vsak zase, tiho branje, samopreverjanje, samostojno učenje, samostojno
            učenje/delo/branje/razmišljanje/pisanje/reševanje, individualno
            branje/učenje/razmišljanje/pisanje/načrtovanje, individualni načrt/načrti/cilji/test/kviz/vprašalnik,
            individualne zaveze, individualne naloge, samostojna priprava, samostojen razmislek, samostojni razmislek,
            samostojni študij
        """,
    },
    introducing="uvod v, uvodno predavanje o, seznanitev z, seznanitev s, uvod k",
    showing="""
        predstavitev, predstavitev novega, pregled, pregled vsebin, demonstracija, demonstracije, demo, prikaz, prikazi,
        prikaz uporabe, predstavitve strokovnjakov
    """,
    learners="""
        v skupinah, v skupini, v parih, v dvojicah, v trojkah, v timih, v manjših skupinah, v malih skupinah,
        udeležencev, udeleženk, slušateljev, udeleženci predstavijo/pokažejo/razložijo, vsak udeleženec, vsaka skupina,
        vsak pripravi/predstavi/pokaže, na glas, drug drugemu, s partnerjem, s sodelavcem, interaktivno, interaktivna,
        udeleženci/slušatelji/vsi ponovijo/ponavljajo/posnemajo/poskusijo/naredijo/vadijo/preizkusijo/izvedejo, kot tim,
        kot skupina, kot ekipa, v ekipi, v timu, nato vi, potem vi, lastnih
        pogovorov/klicev/posnetkov/nastopov/primerov, lastni klici/posnetki/nastopi/primeri, drug drugega, drug od
        drugega, po skupinah, po parih, po dvojicah, po trojkah, predstavite, predstavimo, predstavijo, pokažite,
        pokažemo, razložite, sošolcu/sodelavcu/sosedu/kolegu/partnerju/kolegom, prostovoljca, prostovoljcev,
        prostovoljke, prostovoljec, med seboj, medsebojno, pred
        vodstvom/komisijo/skupino/razredom/žirijo/upravo/publiko/kamero/drugimi, udeleženca, udeleženke, učenca,
        učencev, študentov, študenta, dijakov, svojega/lastnega primera/projekta/načrta/izdelka/dela/videa/posnetka,
        svojih/lastnih primerov/projektov/načrtov/izdelkov/videov/idej/rešitev, svoje/lastne ideje/rešitve/prakse, v
        duetu, na osebo, na udeleženca, na skupino, vsakega udeleženca, vsake skupine
    """,
    together="""
        skupina, skupine, skupini, skupin, skupaj, skupno, skupna, skupinsko, skupinski, skupinska, pari, plenarno,
        plenum, udeleženci, udeležencev, udeleženke, vsi, vsak, ekipa, ekipe, kolegi, kolegov, interaktivno,
        interaktivna, sodelovalno, udeleženec, udeleženka, slušatelj, slušatelji
    """,
    making="""
        priprava prosojnic/predstavitve/nastopa/videa/predavanja/govora/lastne/lastnega/gradiv/gradiva/scenarija,
        pripravimo, pripravite, pripravijo, izdelava, izdelamo, izdelajte, oblikovanje, oblikujemo, oblikujte,
        načrtovanje, načrtujemo, sestavimo, sestavljanje, napišemo, napišite, posnamemo, posnemite, ustvarjanje, risanje
    """,
    solo="samostojno, samostojna, samostojen, samostojni, individualno, individualna, individualni, individualne",
    handling="""
        na lutki/lutkah/modelu/fantomu/simulatorju/stroju/strojih/napravi/napravah/viličarju/vozilu/terenu/roki, z
        lutko/lutkami/viličarjem/strojem/simulatorjem, za volanom, vožnja, vožnje, vožnji, zlaganje palet, zlaganje,
        nakladanje, razkladanje, ob stroju, ob postelji, na delovnem mestu, povijanje, oživljanje na *
    """,
    shows="""
        pokaže, prikaže, razloži, predstavi, predstavlja, demonstrira, pove, povzetek, povzame, obnovitev, pojasni,
        kaže, razlaga, prikazuje, povzetki, sporočilo, posneto, posnet
    """,
    trainers="""
        trener, trenerka, trenerja, trenerke, inštruktor, inštruktorica, inštruktorja, inštruktorice, predavatelj,
        predavateljica, predavatelja, predavateljice, izvajalec, izvajalka, izvajalca, učitelj, učiteljica, učitelja,
        moderator, moderatorka, moderatorja, moderatorke, strokovnjak, strokovnjakinja, strokovnjaka, voditelj,
        voditeljica, voditelja, direktor, direktorica, uprava, vodstvo, kadrovska, kadrovska služba, mentorica, mentor,
        gost, gostja, gosta, zdravnik
    """,
    only_heard="samo poslušanje, samo poslušamo, poslušanje, le poslušanje, brez razprave",
    questions="""
        vprašanja, vprašanje, vprašanj, vprašanji, vprašanja in odgovori, odgovori, čas za vprašanja,
        odgovori na vprašanja
    """,
    asides="""
        pregled opreme/stroja/strojev/vozila/vozil/orodja/delovišča/pacienta/pacientke/bolnika/izdelkov/domačih, dobre
        prakse, dobra praksa, dobrih praks, v primeru, za primer, na primer, vodja skupine, vodje skupin, ciljna
        skupina, ciljne skupine, delovna skupina, kavni avtomat, prodajni razgovor, prodajni pogovor, letni pogovor,
        letni razgovor, pogovor s stranko, pozdrav stranke, pozdrav stranki, zaključek prodaje, sklep pogodbe,
        sklepanje, organizacija dela, sprejem in odhod, video klic, videokonferenca, videokonference, teorija iger,
        testni primeri, testni primer, letni pogovori, sprejem reklamacije, sprejem
        blaga/pacienta/pacientov/bolnika/naročila/naročil/strank/stranke/klica/klicev/gosta/gostov/pošiljke, sprejem
        odločitve/odločitev/sprememb, vožnja sprememb, vozniško dovoljenje,
        trenerju/trenerki/inštruktorju/inštruktorici/predavatelju/predavateljici/mentorju/mentorici/strokovnjaku/direktorju/učitelju/moderatorju/vodstvu/upravi,
        s trenerjem/trenerko/strokovnjakom, z inštruktorjem/učiteljem/moderatorjem/direktorjem/vodstvom/upravo, s
        predavateljem
    """,
    about="o, ob, za, kako, zakaj, kaj, glede, tema, kdaj, na temo",
    joins="in, ter, nato, potem, plus, sledi, ali, zatem",
    includes="z, s, vključno z, vključno, od tega",
    fillers="""
        kratek, kratka, kratko, kratki, modul, del, sklop, blok, enota, prvi, prva, prvo, drugi, druga, tretji, zadnji,
        uvodno, uvodna, uvodni, dan, korak, poglavje, trener, trenerka, predavatelj, predavateljica, nato, potem, v,
        živo
    """,
    ends="""
        konec, zaključek dneva, konec dneva, konec usposabljanja, konec izobraževanja, konec delavnice, konec srečanja,
        konec seminarja, predviden konec, predvideni konec, konec prvega dne, konec * dne
    """,
    closes="zaključek, odhod, predviden zaključek, predvideni zaključek",
    totals="skupaj, skupno, vsota, seštevek, skupno trajanje, trajanje skupaj, skupni čas, vse skupaj",
    headings="""
        dan, dopoldne, popoldne, jutro, večer, urnik, program, dnevni red, agenda, del, sklop, ponedeljek, torek, sreda,
        četrtek, petek, sobota, nedelja, prvi dan, drugi dan, tretji dan, teden, potek
    """,
    details="""
        prostor, kraj, lokacija, datum, predavatelj, predavateljica, trener, trenerka, izvajalec, izvajalka, udeleženci,
        oprema, gradivo, gradiva, material, cilj, cilji, opomba, opombe, kontakt, trajanje, čas, ura, naslov, zadeva,
        dvorana, učilnica
    """,
    columns={
        Column.START: "čas, ura, od, začetek, kdaj, termin, ob",
        Column.END: "konec, do",
        Column.MINUTES: """
            min, minute, minut, trajanje, trajanje min, trajanje v min, trajanje v minutah, dolžina, čas min
        """,
        Column.HOURS: "ure, ur, trajanje ur, trajanje v urah, h",
        Column.DAY: "dan, datum",
        Column.METHOD: "metoda, metode, oblika, način, oblika dela, metoda dela",
        Column.CONTENT: """
            tema, teme, vsebina, vsebine, naslov, dejavnost, dejavnosti, aktivnost, aktivnosti, točka, opis, sklop,
            modul, kaj, program, korak, del
        """,
        Column.OTHER: """
            prostor, predavatelj, izvajalec, izvajalka, kdo, oprema, gradivo, kraj, lokacija, trener, odgovoren,
            odgovorni, cilj, cilji, opomba, opombe, št, številka, pripomočki, nosilec
        """,
    },
    times=TimeWords(
        minutes="min, minut, minuta, minuti, minute, minutni, minutna, minutno",
        hours="h, ur, ura, uri, ure, urni, urna",
        lengths={
            15: "četrt ure",
            30: "pol ure, polurni, polurna",
            45: "tričetrt ure, tri četrt ure",
            60: "ena ura, eno uro, enourni, enourna",
            90: "uro in pol, ura in pol, eno uro in pol",
            120: "dve uri",
            180: "tri ure",
        },
        since="od, ob, okoli, cca",
        until="do",
        clock="uri, ure, ur",
        rounds="krogi, kroge, krogov, kroga, deli, dela, sklopi, ponovitve, ponovitvi",
        apiece="po",
        times="x, krat, po",
    ),
)
