"""French, as people type it in chat: with and without accents, "ne" and apostrophes, in tu and vous."""

from typing import Final

from dialogs.grid import Case, Option, Question
from dialogs.lexicon import Calendar, Change, Command, Lexicon, Speech, Subject

_SPEECH = Speech(
    yes="""
        oui, ouais, ouai, ouaip, ouep, oué, ui, voui, wi, yep, yes, yup, affirmatif, affirmative, pour sûr, tu parles,
        sans aucun doute, sans le moindre doute, aucun doute, nul doute, pas de doute, il y a pas de doute, oui oui,
        mais oui, que oui, d'office, sans hésiter, sans hésitation, sans conteste, sans discussion, et comment, plutôt
        deux fois qu'une, ça ne fait pas de doute, fait aucun doute, mais si, si si, 👍, ✅, ✔, ☑, 👌, 💯, 🙌
    """,
    no="""
        non, nan, nope, nop, niet, nada, que non, mais non, négatif, négative, non merci, que nenni, jamais de la vie,
        aucune chance, loin de là, tout sauf ça, besoin de personne, besoin d'aucun, tu rigoles, vois pas l'intérêt,
        vois pas l'utilité, vois pas pourquoi, vois pas le besoin, vois pas en quoi, vois pas bien l'intérêt, j'en
        doute, j'en doute fort, peu probable, c'est peu probable, pas à ma connaissance, pas que je sache, y a pas
        moyen, que dalle, 👎, ❌, ✖, 🚫, ⛔, 🙅
    """,
    assent="""
        bien sûr, biensur, bien sur que, bien entendu, évidemment, evidement, evidament, absolument, absolumment, tout
        à fait, toutafait, totalement, complètement, entièrement, clairement, clair et net, effectivement, carrément,
        certainement, sûrement, assurément, naturellement, indéniablement, incontestablement, en effet, exactement,
        exact, à 100%, 100%, 100 pour cent, à coup sûr, c'est certain, c'est clair, c'est évident, cest clair,
        probablement, vraisemblablement, sans doute, très certainement, très probablement, normalement, en principe, a
        priori, apriori, logiquement, globalement, généralement, la plupart du temps, dans la plupart des cas, le plus
        souvent, presque toujours, quasiment, quasi, plus ou moins, dans l'ensemble, je pense que oui, pense que oui,
        crois que oui, dirais que oui, crois bien, pense bien, imagine que oui, suppose que oui, espère, je le pense,
        je le crois, il me semble que oui, certes, forcément, pas de doute, volontiers, en gros
    """,
    leaning="""
        je pense, jpense, je crois, jcrois, je dirais, jdirais, je dirai, j'imagine, je suppose, j'estime, je trouve,
        il me semble, me semble, me semble t il, ça me semble, ça me paraît, me paraît, me parait, ça semble, ça
        paraît, on dirait, on va dire, disons, allez, plutôt, plutot, davantage, surtout, principalement,
        essentiellement, majoritairement, avant tout, j'opte pour, j'opterais pour, je partirais sur, je pars sur, on
        part sur, je choisis, je prends, je penche pour, penche plutôt, à choisir, si je dois choisir, s'il faut
        choisir, je serais tenté, en général, d'abord, le plus important, mettons
    """,
    yes_alone="""
        o, y, vrai, c'est vrai, c'est ça, cest ça, c'est cela, correct, juste, c'est juste, ça oui, toujours, tout le
        temps, systématiquement, c'est le cas, grave, si, ça l'est, elle l'est, il l'est, tout juste, très, beaucoup,
        énormément, à fond, fortement, grandement, c'est sûr, cest sur, sûr, sur et certain, certain, un peu mon
        neveu, nickel oui, je confirme, affirmatif, en permanence, à chaque fois, chaque fois, d'accord oui, obligé,
        exact, ils en ont besoin, elles en ont besoin, on en a besoin, il y en a besoin, il y en a un, il le faut, il
        en faut, il en faut un, le faut, en ont besoin, en a besoin
    """,
    no_alone="""
        n, na, no, faux, c'est faux, jamais, du tout, sans plus, pas, rarement, guère, à peine, peu, très peu, nein,
        nenni, même pas, incorrect, point, aucunement, très rarement, presque jamais, quasi jamais, quasiment jamais,
        pantoute, ça non, ça va aller
    """,
    unsure="""
        sais pas, sait pas, jsp, jsais pas, chais pas, chai pas, ché pas, sé pas, savons pas, saurais pas, saurait
        pas, sais vraiment/franchement/trop/pas/plus/absolument/toujours pas, sais plus, sais trop, sais pas trop,
        sait pas encore, sais pas encore, n'en sais rien, en sais rien, n'en sait rien, en sait rien, sais rien,
        aucune idée, pas d'idée, pas la moindre idée, pas idée, pas d'avis, aucun avis, sans avis, pas d'opinion,
        aucune opinion, aucune préférence, pas de préférence, sans opinion, nspp, ne se prononce pas, pas sûr, pas
        sûre, pas sûrs, pas certain, pas certaine, pas certains, pas convaincu, pas convaincue, pas
        vraiment/trop/très/tout/totalement/complètement/entièrement/encore/super/hyper sûr/sûre/certain/certaine, pas
        tout à fait sûr/sûre/certain/certaine, pas du tout sûr/sûre/certain/certaine, pas à 100% sûr/sûre, pas sûr à
        100%, pas clair, pas claire, pas très clair, pas encore clair, pas si clair, peu clair, incertain, incertaine,
        flou, floue, pas encore, pas encore
        défini/définie/décidé/décidée/fixé/fixée/tranché/arrêté/déterminé/réfléchi/choisi, pas défini, pas définie,
        pas décidé, pas décidée, pas tranché, pas réfléchi, pas déterminé, pas fixé, pas arrêté, pas vraiment
        réfléchi, pas pensé, indécis, indécise, indéterminé, indéfini, inconnu, à ce stade difficile, à voir, faut
        voir, faudra voir, faudrait voir, va voir, verra, verrons, on verra, reste à voir, voir avec, à définir, à
        déterminer, à décider, à confirmer, à préciser, à discuter, à valider, à vérifier, à réfléchir, à étudier, à
        creuser, à clarifier, à arbitrer, à trancher, à débattre, reste à définir/déterminer/décider, ça se discute,
        se discute, ça reste ouvert, question ouverte, tbd, tbc, à def, hésite, j'hésite, hésitons, on hésite,
        hésitant, hésitante, me tâte, suis partagé, suis partagée, sommes partagés, avis partagés, mitigé, mitigée,
        difficile à dire, dur à dire, compliqué à dire, délicat à dire, difficile de dire, dur de dire, compliqué de
        dire, difficile de répondre, difficile de savoir, difficile à évaluer, impossible à dire, impossible de dire,
        peux pas dire, peux pas répondre, peux/pourrais/saurais pas te/vous dire, aucune certitude, pas de certitude,
        saurais dire, saurais pas dire, pas facile à dire, mystère, va savoir, allez savoir, qui sait, me demande, je
        sèche, bonne question, vaste question, sacrée question, excellente question, peut être, peut être bien,
        peutetre, peutêtre, peu être, peut etr, ptet, ptete, ptetre, ptêt, p tet, p'têt, p e, potentiellement,
        possiblement, éventuellement, eventuelement, se peut, il se peut, ça se peut, ça se pourrait, pourrait être,
        ça pourrait, pas impossible, probable ou pas, dépend, dépends, depend, depent, dépendra, dépendrait,
        dépendent, dépendant, c'est selon, en fonction, selon le, selon la, selon les, selon ce, selon leur, selon
        qui, selon que, selon les cas, selon le cas, suivant les cas, au cas par cas, cas par cas, variable, varie, ça
        varie, variera, fluctuant, parfois, des fois, quelquefois, quelques fois, de temps en temps, de temps à autre,
        par moment, par moments, certaines fois, à l'occasion, occasionnellement, ponctuellement, tantôt, dans
        certains cas, certains cas, pour certains, pour certaines, certains oui, certains non, pour d'autres, oui pour
        certains, dans une certaine mesure, jusqu'à un certain point, oui en partie, en partie oui, partiellement oui,
        oui partiellement, mi figue mi raisin, ni oui ni non, p'têt ben, à vous de voir, à toi de voir, à vous de
        décider, à toi de décider, comme vous voulez, comme tu veux, comme vous préférez, comme tu préfères, peu
        importe, m'est égal, ça m'est égal, m'en fiche, m'en fous, qu'en pensez vous, qu'en penses tu, t'en penses
        quoi, vous en pensez quoi, vous conseillez quoi, que me conseillez vous, que conseillez vous, que me
        conseilles tu, tu conseilles quoi, que recommandez vous, tu recommandes quoi, vous recommandez quoi,
        dois/devons/doit/vais/va/allons/faut/faudrait/faudra demander, dois/devons/doit/vais/va/allons/faut/faudrait
        vérifier, dois/devons/doit/vais/va/allons/faut/faudrait réfléchir, dois/devons/vais/allons/faut/faudrait en
        discuter/parler, dois/devons/vais me/nous renseigner, dois/devons/vais/allons confirmer,
        dois/devons/vais/allons/faudrait lui/leur demander, vais voir, dois voir, besoin de réfléchir, besoin d'y
        réfléchir, dois y réfléchir, vais y réfléchir, laissez moi réfléchir, laisse moi réfléchir, faut que
        je/j'y/j'en demande/vérifie/réfléchisse/voie/voit/regarde/discute/parle, faut que je voie/demande/vérifie
        avec/à, je me renseigne, je vérifie, je demande, on en discute, j'y réfléchis, réfléchis encore, j'y
        réfléchirai, réponds/répondrai/répondre/répondrons plus tard, répond plus tard, vous/te/vous redis, dirai plus
        tard, reviens vers vous/toi, reviendrai vers vous/toi, revenir vers vous/toi, reviens dessus, revient vers
        vous/toi, en discussion, en cours de discussion/réflexion/définition/validation, en réflexion, en attente de
        réponse/retour/validation, attends la réponse, attendons la réponse, attends une réponse, attends son retour,
        attends leur retour, attends le retour, attends un retour, en suspens, 🤷, 50 50, fifty fifty
    """,
    unsure_alone="""
        mouais, moui, bof, boarf, passe, je passe, passons, joker, question suivante, suivante, suivant, passer, en
        partie, partiellement, un peu, un petit peu, moyen, moyennement, couci couça, bof bof, selon, c'est selon, pas
        toujours, pas tout le temps, pas systématiquement, pas souvent, pas à chaque fois, souvent, possible, c'est
        possible, oui possible, bien possible, c'est bien possible, c'est envisageable, envisageable, comme ci comme
        ça, personne ne sait, personne sait, qu'importe, n'importe lequel, n'importe, sans importance, oui et non ça
        dépend, pas forcément toujours, qui sait, on sait pas, voir, à la limite
    """,
    hold_alone="""
        attends, attendez, attend, non attends, non attendez, attends non, attendez non, un instant, un moment, une
        seconde, une sec, une minute, deux minutes, deux secondes, 2 minutes, 2 secondes, minute, minute papillon, non
        pardon, pardon non, oups, oups non, non pas encore, euh non attends, euh attends, non non attends, stop
        attends, un petit instant, un petit moment, deux sec, 2 sec, attends voir, attendez voir, non minute, non une
        seconde
    """,
    positions=(
        """
            1, 1er, 1ère, 1ere, 1re, le 1er, la 1ère, la 1re, la 1, le 1, le/la premier/première, premier, première,
            le premier choix/bouton/cas, la première option/réponse/proposition/solution, premier choix, première
            option/réponse/proposition, option/réponse/choix/numéro/no/n/bouton/proposition/cas 1/un
        """,
        """
            2, 2e, 2ème, 2eme, 2nd, 2nde, le 2e, la 2e, le 2ème, la 2ème, la 2, le 2, le/la deuxième/second/seconde,
            deuxième, second, le deuxième/second choix/bouton/cas, la deuxième/seconde
            option/réponse/proposition/solution, deuxième option/réponse/choix/proposition,
            option/réponse/choix/numéro/no/n/bouton/proposition/cas 2/deux
        """,
        """
            3, 3e, 3ème, 3eme, le 3e, la 3e, le 3ème, la 3ème, la 3, le 3, le/la troisième, troisième, le troisième
            choix/bouton/cas, la troisième option/réponse/proposition/solution, troisième
            option/réponse/choix/proposition, option/réponse/choix/numéro/no/n/bouton/proposition/cas 3/trois
        """,
        """
            4, 4e, 4ème, 4eme, le 4e, la 4e, le 4ème, la 4ème, la 4, le 4, le/la quatrième, quatrième, le quatrième
            choix/bouton/cas, la quatrième option/réponse/proposition/solution, quatrième
            option/réponse/choix/proposition, option/réponse/choix/numéro/no/n/bouton/proposition/cas 4/quatre
        """,
        """
            5, 5e, 5ème, 5eme, le 5e, la 5e, le 5ème, la 5ème, la 5, le 5, le/la cinquième, cinquième, le cinquième
            choix/bouton/cas, la cinquième option/réponse/proposition/solution, cinquième
            option/réponse/choix/proposition, option/réponse/choix/numéro/no/n/bouton/proposition/cas 5/cinq
        """,
        """
            6, 6e, 6ème, 6eme, le 6e, la 6e, le 6ème, la 6ème, la 6, le 6, le/la sixième, sixième, le sixième
            choix/bouton/cas, la sixième option/réponse/proposition/solution, sixième
            option/réponse/choix/proposition, option/réponse/choix/numéro/no/n/bouton/proposition/cas 6/six
        """,
    ),
    modals="""
        doivent, devraient, devront, doit, devra, devrait, sont censés, sont supposés, ont à,
        doivent/devraient/devront/doit apprendre/arriver à, doivent savoir/pouvoir/oser/mieux, doivent réussir à,
        doivent être capables de, doivent apprendre à mieux
    """,
    purposes="""
        pour, afin de, pouvoir, apprendre à, apprendre à mieux, savoir comment, être capable de, être capables de,
        qu'ils, pour qu'ils, qu'elles, que les gens, on veut qu'ils, je veux qu'ils, il faut qu'ils, on veut qu'elles,
        on voudrait qu'ils, je voudrais qu'ils, nous voulons qu'ils, qu'ils sachent, qu'ils apprennent à, mieux, ils
        doivent, que les managers, on veut que les managers, que les équipes, on veut que les équipes, que les
        commerciaux, on veut que les commerciaux, on veut que les gens, que nos équipes, que nos managers, que nos
        commerciaux
    """,
    no_doers="""
        formateur, formateurs, formatrice, coach, animateur, tuteur, il, elle, ce, c, ça, cela, on, je, j, nous, vous,
        tu, formation, formations, cours, séance, session, sessions, séances, atelier, programme, objectif, but,
        contenu, réponse, module, thème, sujet, pratique, feedback, correction, retour, que, qui, quoi, plan, date
    """,
    no_deeds="""
        être, avoir, savoir, connaître, comprendre, apprendre, lire, entendre, voir, regarder, écouter, sentir,
        vouloir, aimer, penser, croire, réfléchir, décider, demander, vérifier, assister, suivre, participer,
        rencontrer, venir, aller, attendre, rejoindre, étudier, réaliser, reconnaître, identifier, discuter, dire,
        trouver, falloir, réviser, mémoriser, retenir, finir, terminer, passer, réussir, valider, commencer, débuter,
        réserver, planifier, choisir, parler, échanger, voyager, payer, signer, inscrire, s, se, découvrir, maîtriser,
        prendre, faire, pas, plus, encore, aussi, d, absolument, forcément, obligatoirement, jamais, ne, n, rester,
        partir, arriver, avancer, durer
    """,
    negators="""
        pas, pas du tout, pas vraiment, pas forcément, pas forcement, pas forcémment, pas nécessairement, pas
        necessairement, pas obligatoirement, pas spécialement, pas particulièrement, pas trop, pas tellement, pas
        tant, pas si, pas très, pas tout à fait, pas absolument, pas strictement, pas franchement, pas toujours, pas
        super, pas hyper, pas des masses, pas plus, pas exactement, pas encore, pas systématiquement, pas réellement,
        pas impérativement, pas du tout du tout, vraiment pas, absolument pas, en aucun cas, aucunement, nullement,
        pas sur le/la/les/leur/un/une/ce/du/des/notre, faut pas, faudrait pas, faudra pas, doit pas, doivent pas,
        devrait pas, devraient pas, dois pas, veut pas, pense pas, pense pas que/qu, crois pas, crois pas que/qu,
        pense vraiment pas, crois vraiment pas, trouve pas, trouve pas que/qu, dirais pas, dirais pas que/qu, imagine
        pas, faut pas que/qu, doute que/qu, je doute, semble pas, paraît pas, parait pas, me semble pas que/qu, croit
        pas, pensons pas, n'est plus, ne sont plus, ne faut plus, estime pas, suis pas persuadé que/qu, suis pas
        convaincu que/qu, non pas
    """,
    lacking="""
        sans, au lieu de, au lieu d', plutôt que, plutot que, plutôt qu', zéro, absence de, absence d', à la place de,
        à la place du, contrairement à, moins de, moins d', le contraire de, tout sauf
    """,
    without="sans",
    harms="""
        dangereux, dangereuse, danger, risqué, risquée, risque, risques, mal, faux, erreur*, échou*, échec*,
        oubli*, mauvaise/mauvaises habitude/habitudes, mauvais réflexes, ennuyeux, ennuyeuse, s'ennu*, seuls au
        monde, n'apprennent rien, n'apprennent pas, n'apprend rien, apprennent rien, nuisible, accident*,
        bless*, chaos, perdus, perdu, catastroph*, abandonn*, perte de temps, ne sert à rien, sert à rien, aucun
        sens, décroch*, inutile, se tromp*
    """,
    more="plus, plutôt, davantage, d'abord",
    than="que, qu'",
    less="moins, moins de, moins d'",
    missing="manque, manquent, manqu",
    determiner="",
    beyond="""
        pas que, pas qu', pas seulement, pas uniquement, pas juste, pas simplement, pas exclusivement, non seulement,
        plus que, davantage que, pas purement, au delà, au delà de, se limite pas, s'arrête pas, se résume pas, pas
        seulment, pas se limiter
    """,
    needed="""
        nécessaire*, necesaire, indispensable, indispensables, indispensible, indispensabl, essentiel, essentielle,
        essentiels, essentielles, essenciel, essentiele, important, importante, importants, importantes, crucial,
        cruciale, cruciaux, vital, vitale, vitaux, primordial, primordiale, primordiaux, capital, capitale,
        fondamental, fondamentale, fondamentaux pour, impératif, impérative, obligatoire, obligatoires, obligé,
        obligée, requis, requise, incontournable, incontournables, inévitable, nécessité, une nécessité, prioritaire,
        prioritaires, une priorité, la priorité, priorité, au coeur, central, centrale, la clé, la clef, élément clé,
        point clé, un must, must have, c'est le but, tout l'intérêt, c'est le principe, une obligation, impensable
        sans, peut pas s'en passer, peut pas se passer, peut s'en passer pas, peuvent pas s'en passer, peut pas faire
        sans, peuvent pas faire sans, pas faire sans, pas s'en passer, qui compte, qui comptent, compte beaucoup, qui
        prime, ça compte, rien ne remplace, rien ne vaut, rien vaut, rien ne remplacera, rien remplace, remplace rien,
        irremplaçable, non négociable, pas négociable, en ont besoin, en a besoin, en avons besoin, ont besoin de ça,
        besoin de ça, un besoin, ont vraiment besoin de ça, a toute son importance, a son importance, toute
        l'importance, l'essentiel, déterminant, déterminante, décisif, décisive, inhérent, inhérente, un prérequis,
        c'est la base, à tout prix, coûte que coûte, change tout, fait tout, fait la différence, tout repose sur,
        repose sur, repose là dessus, il y a besoin, le plus important c'est, qui est important, un incontournable
    """,
    must="""
        faut, faudra, faudrait, falloir, doit, doivent, devra, devront, devrait, devraient, dois, devons,
        obligatoirement, impérativement, nécessairement, besoin, besoin de, besoin d', besoin que, besoin qu', la
        peine, la peine de, la peine d', la peine que, la peine qu', exige, exigent, nécessite, nécessitent, requiert,
        requièrent, implique, impliquent, impose, suppose de, veux, veut, voulons, voudrais, voudrait, souhaite,
        souhaitons, aimerait, aimerais, uniquement possible, possible uniquement, marche que, marche qu', fonctionne
        que, fonctionne qu', peut se faire que, peut se faire qu', peut que, peut qu', s'apprend que, s'apprend qu',
        n'est possible que, n'est possible qu', pas d'autre choix/solution/option/moyen que/qu', pas le choix, pas
        d'alternative à/au, obligé de, obligés de, tient à, tenons à, n'y a que, n'y a qu', y a que
    """,
    fine="""
        suffit, sufit, suffisent, suffira, suffiront, suffirait, suffiraient, suffise, suffisant, suffisante,
        suffisants, suffisantes, ça va, ça ira, va très bien, va bien, ça passe, passe très bien, possible, possibles,
        faisable, faisables, réalisable, acceptable, convient, conviendrait, conviendra, marche, marchent, marchera,
        marcherait, marche bien, fonctionne, fonctionnent, fonctionnera, fonctionnerait, c'est assez, bien assez,
        amplement, largement, sans problème, sans souci, sans soucis, sans pb, pas de problème, pas de pb, aucun
        problème, pas de souci, pas de soucis, aucun souci, une option, facile, facilement, aisément, c'est bon,
        jouable, envisageable, adapté, adaptée, parfait, nickel, impeccable, réaliste, gérable, peut se faire, peuvent
        se faire, se fait bien, se fait très bien, fait l'affaire, font l'affaire, fera l'affaire, ferait l'affaire,
        tient la route, le fait, tout à fait possible, ça joue, ok, okay, viable, approprié, appropriée, ça roule, pas
        gênant, pas un problème, puisse, puissent
    """,
    optional="""
        facultatif, facultative, facultatifs, facultatives, optionnel, optionnelle, optionel, optionnels, en option,
        une option sympa, utile, utiles, un plus, un petit plus, en plus, bonus, un bonus, du bonus, sympa,
        sympathique, appréciable, souhaitable, souhaité, préférable, recommandé, recommandée, conseillé, conseillée,
        bénéfique, intéressant, intéressante, enrichissant, enrichissante, agréable, appréciée, apprécié, bienvenu,
        bienvenue, ce serait bien/mieux/top/idéal/chouette/sympa/cool/utile, ça serait
        bien/mieux/top/idéal/chouette/sympa/cool/utile, serait
        bien/mieux/top/idéal/chouette/sympa/cool/utile/intéressant, serait un plus, c'est mieux, mieux si, c'est bien
        mais, c'est sympa, c'est cool, c'est chouette, aiderait, peut aider, pourrait aider, ça aide, ça aiderait,
        inutile, inutiles, superflu, superflue, plus besoin, plus besoin de/d', pas un besoin, pas l'utilité, pas
        nécessité, nul besoin, nul besoin de/d', sans besoin, aucune utilité, aucune nécessité, aucune obligation, pas
        d'obligation, pas l'obligation, pas obligé, pas obligée, pas obligés, pas obligés de/d', pas obligé de/d', pas
        utile/utiles/souhaitable/souhaitables/recommandé/conseillé/intéressant/intéressante/préférable/bénéfique, pas
        vraiment/très/forcément/spécialement/si/super/franchement/particulièrement/trop/tellement/toujours
        utile/utiles/souhaitable/recommandé/intéressant/préférable, pas du tout utile/utiles/intéressant, pas
        nécessaire*, pas d'utilité, peu utile, pas indispensable, pas une obligation, pas de nécessité, apporte pas
        grand chose, change rien, y gagne rien, secondaire, secondaires, accessoire, accessoires, un luxe, du luxe,
        superfétatoire, cerise sur le gâteau, la cerise sur le gâteau, gadget, nice to have, du confort, peu
        important, peu importante, peu d'importance, pas d'importance, sans importance, aucune importance, non
        essentiel, non essentielle, non indispensable, non nécessaire, non obligatoire, non requis, non prioritaire,
        peut s'en passer, peuvent s'en passer, s'en passer, s'en passe, s'en passera, se passer de, se passer d', se
        passer du, se passer des, se passe de, se passe du, peut faire sans, faire sans, fait sans, fera sans, se fait
        sans, possible sans, marche sans, fonctionne sans, va sans, faisable sans, très bien sans, pas plus que ça,
        pas un must, pas le but, pas l'objectif, pas le sujet, pas le plus important, pas primordial, pas primordiale,
        pas non plus, dispensable, dispensables, pas un critère, pas une priorité, pas la priorité, hors sujet
    """,
    impossible="""
        impossible, impossibles, irréaliste, inenvisageable, aucun intérêt, sans intérêt, sans aucun intérêt, peu
        d'intérêt, pas d'intérêt, pas grand intérêt, perd de son intérêt, perd tout intérêt, apporte rien, apporterait
        rien, sert à rien, servirait à rien, vaut rien, apprend rien, donne rien, infaisable, irréalisable,
        insuffisant, insuffisante, insuffisants, trop tard, trop lent, trop risqué, trop risquée, trop dangereux,
        c'est risqué, très risqué, assez risqué, inacceptable, impensable, inconcevable, hors de question, pas
        question, aucun sens, pas de sens, pas beaucoup de sens, perd son sens, perd tout son sens, rien à voir avec,
        pas assez, trop peu, trop juste, trop limité, trop léger, difficile, difficilement, compliqué, compliquée,
        galère, dur, ardu, mission impossible, pas moyen, aucun moyen, y a pas moyen de, inefficace, pas efficace,
        inadapté, inadaptée, pas adapté, pas l'idéal, pas idéal, contre productif, contreproductif, voué à l'échec,
        peine perdue, remplace pas, remplacera pas, remplacent pas, remplacera jamais, remplace jamais, vaut pas,
        marche/marchent/marchera/marcherait/fonctionne/fonctionnent/fonctionnera/fonctionnerait/suffit/suffisent/suffira/suffiront/suffirait/suffiraient/convient/conviendrait/va/passe/passera
        pas/jamais/plus, marche/fonctionne/suffit/va/convient pas bien/vraiment/du,
        marche/fonctionne/suffit/va/convient vraiment/clairement/absolument/toujours/sûrement/certainement pas, le
        fait pas, la route pas, est pas suffisant/suffisante, pas suffisant/suffisante/suffisants/suffisantes,
        insécurisant, arrive/arrivent/arrivera/arriveront/arriverait/arriveraient pas/jamais, y arrive/arrivent pas,
        arrive/arrivent pas du tout
    """,
    breaks="""
        mais, car, parce que, parce qu', pck, pcq, puisque, puisqu', alors, donc, sinon, sauf, et, quand, lorsque,
        lorsqu', si, tant que, tant qu', même si, même s', bien que, bien qu', cependant, toutefois, pourtant, par
        contre, en revanche, vu que, vu qu', or, du coup, autrement, tandis que, tandis qu', alors que, alors qu',
        pour que, pour qu', afin que, afin qu', dès que, dès qu', après que, à condition que, du moment que, du moment
        qu'
    """,
    subjects="""
        ils, elles, on, ça, cela, c', c'est, ce n'est, ce n', il, elle, ce serait, tout le monde, les gens, cest
    """,
    either="ou, ou bien, ou alors, soit",
    asking="""
        qu'est ce, qu'est ce que c'est, c'est quoi, cest quoi, ça veut dire, veut dire quoi, veux dire quoi, ça
        signifie, signifie quoi, qu'entendez vous, qu'entends tu, entendez par, entends par, entend par, voulez vous
        dire, veux tu dire, que voulez vous, que veux tu, c'est à dire, cest à dire, cad, comment ça, comment cela,
        comprends pas, comprend pas, comprends rien, comprends pas bien, comprends pas trop, compris pas, pas compris,
        pas bien compris, rien compris, pas saisi, saisis pas, pige pas, capte pas, pouvez vous expliquer, peux tu
        expliquer, pouvez vous préciser, peux tu préciser, tu peux expliquer/préciser, vous pouvez expliquer/préciser,
        expliquez, explique, expliquer svp, précisez, hein, pardon, quelle différence, la différence, quelle est la,
        quel est le, quels sont, quelles sont, dans quel sens, en quel sens, de quoi parlez vous, de quoi tu parles,
        de quoi vous parlez, de quoi s'agit il, ou pas, ou non, oui ou non, plaît il, kesako, késako, reformuler,
        reformulez, reformule, un exemple, des exemples, donnez un exemple, définition, définissez, que signifie, peut
        on, peuvent ils, doit on, doivent ils, faut il, est ce que, est ce qu', est ce, y a t il, sont ils, ont ils,
        avez vous, as tu, pouvez vous, peux tu, dois je, puis je, est il, est elle, peut il, quid, à quoi, ça sert à
        quoi, en quoi
    """,
    openers="""
        que, qu, quoi, qui, quel, quelle, quels, quelles, comment, pourquoi, où, quand, combien, lequel, laquelle,
        lesquels, lesquelles, est, faut, doit, dois, serait, puis, pouvons, devons, avez, as, êtes, es
    """,
    asides="""
        à mon avis, selon moi, d'après moi, pour moi, pour ma part, de mon point de vue, point de vue, pour nous, en
        fait, en tout cas, en tous cas, de toute façon, de toutes façons, quoi qu'il en soit, pas mal, pas mal de, pas
        mal d', plus mal, pourquoi pas, n'est ce pas, non plus, non verbal, non verbale, non violente, non violent,
        non stop, non conformité, non conformités, si possible, si besoin, si nécessaire, s'il le faut, au besoin, en
        cas de besoin, le cas échéant, dès que possible, autant que possible, si c'est possible, dans la mesure du
        possible, s'il vous plaît, s'il te plaît, svp, stp, merci, merci beaucoup, merci d'avance, bonjour, bonsoir,
        salut, bonne journée, au moins, au minimum, du moins, ainsi que, plus important que, moins important, besoin
        de temps, à vrai dire, pour être honnête, pour être franc, honnêtement, franchement, il va sans dire, cela va
        de soi, comme vous savez, vous savez, tu sais, sans parler de, pas à pas, premier pas, ce qui va pas, ce qui
        ne va pas, ce qui cloche, ce qu'il ne faut pas faire, ce qui n'allait pas, ce qui ne marche pas, pas de quoi,
        ne vous inquiétez pas, t'inquiète pas, ne t'inquiète pas, j'imagine bien, ça peut être, cela peut être, ce
        peut être, ceci peut être, il peut être, elle peut être, on peut être, qui peut être, ils peuvent être,
        peuvent être,
        correction/corrections/feedback/retour/pratique/groupe/simulation/tout/partie/interaction/entraînement peut
        être, correction/feedback/retour/pratique/groupe/simulation/tout/partie/interaction/entraînement pourrait
        être, ça pourrait être, cela pourrait être, ça doit être, ça va être, bien à vous, tout va bien, ça va et
        vous, comment allez vous, avant de, non mais, oui mais non, pas seul problème, sans cesse, sans rire, comme
        d'habitude, d'habitude, sans aller jusque là, pour l'instant, en ce moment, à ce stade, en l'occurrence, par
        exemple, après tout, tout compte fait, au final, en réalité, à la rigueur, il est vrai, il est important de
        noter, rien que, ou rien, ou jamais, rien de plus, pas d'accord, entre nous, le fait de, le fait que, le fait
        qu', du fait de, du fait que, soit dit en passant
    """,
    small="""
        a, à, au, aux, le, la, les, l, un, une, des, de, du, d, en, y, ce, cet, cette, ces, ça, sa, ca, cela, ceci, c,
        cest, c'est, se, s, ses, son, sont, suis, es, est, êtes, sommes, était, étaient, être, été, soit, soient,
        sera, seront, serait, seraient, sois, fut, étant, ai, as, avons, avez, ont, avait, avaient, aura, auront,
        aurait, ait, aient, avoir, eu, je, j, tu, t, te, il, ils, elle, elles, on, nous, vous, me, m, moi, toi, lui,
        leur, leurs, eux, mon, ma, mes, ton, ta, tes, notre, nos, votre, vos, que, qu, qui, quoi, dont, où, quil,
        quils, quon, quelle, ne, n, et, ou, mais, donc, car, si, pour, par, avec, sur, dans, vers, chez, entre, après,
        avant, depuis, comme, comment, quand, là, ici, aussi, très, trop, tres, plus, moins, bien, bon, bonne, bons,
        bonnes, vraiment, réellement, juste, seulement, simplement, uniquement, même, encore, toujours, puis, ensuite,
        enfin, alors, ainsi, tout, toute, tous, toutes, rien, quelque, quelques, quelqu, chose, choses, autre,
        certain, peu, beaucoup, peut, peuvent, pouvoir, peux, pourra, pourront, pourrait, pourraient, puisse,
        puissent, va, vont, vais, aller, fait, faire, font, fais, fera, ferait, dit, dire, dis, disent, met, mettre,
        voir, vois, sait, sais, crois, pense, dirais, euh, heu, hum, hmm, hm, ah, oh, eh, ben, bah, bin, beh, hé, ouf,
        zut, voilà, lol, mdr, ptdr, haha, hihi, franchement, honnêtement, bref, genre, style, type, sorte, cas, fois,
        façon, manière, sens, point, partie, avis, côté, mieux, maintenant, question, réponse, réponses, compétence,
        compétences, skill, apprenant, apprenants, apprenante, apprenantes, participant, participants, participantes,
        stagiaire, stagiaires, gens, personnes, personne, chacun, chaque, apprendre, apprend, apprennent, apprenne,
        apprentissage, correction, corrections, corriger, corrige, corrigent, corrigé, corrigés, corrigée, feedback,
        feedbacks, retour, retours, exercer, exercice, s'exercer, entraîner, entrainement, donner, donne, donnent,
        obtenir, recevoir, partir, part, rester, reste, besoin, ok, okay, accord, daccord, d'accord, dac, oki, super,
        plait, svp, stp, livewise, bot, assez, tant, afin, lors, pendant, durant, presque, quasiment, effet, vrai,
        vraie, vrais, vraies, réel, réelle, grand, grande, gros, petit, petite, principal, principale, extrêmement,
        hyper, tellement, particulièrement, notamment, ailleurs, jour, faut, objectif, but, attendu, situation, celui,
        celle, ceux, celles, combien, auprès, pourtant, maintenir, donné, donnée, années, année, fort, fortement, ci,
        telle, tel, parce, temps, moment, soi, jusque, jusqu, parler, parle, finalement, justement, souvent, autant,
        propre, propres, reçoivent, reçoit, attente, niveau, ouvert, réponds, répondre, passe, passer, prévu, prévue,
        dessus, dedans, directement, lieu, général, concrète, idéalement, idéal, pourquoi, strictement, franc,
        monsieur, madame, faites, gars, perso, personnellement, sincèrement, clair, beau, belle, mal, tiens, hop,
        allez, allons
    """,
    concord="ni, personne ne, personne n', rien, jamais, aucun, aucune, aucuns, guère, nulle, plus du tout, non plus",
    linkers="que, qu'",
    ands="et, et aussi, mais aussi, plus, ainsi que, puis",
    lookalikes="""
        Paris, paries, pares, paies, pires, pères, parages, patrie, paire, parure, manger, guerre, concert, concerts,
        concerto, moquette, moquettes, stimuler, stimule, stimulé, stimulation, stimulations, stimulateur, stimulant,
        infection, infections, médication, médications, méditation, médit, évacuation, évacuations, évaluation,
        évaluations, altitude, altitudes, collège, collèges, montagne, casse, casses, interne, internes, solidaire,
        solidaires, forêt, forêts, vitraux, vision, croise, croisé, rencontre, rencontres, touche, touches, courrier,
        courriers, comte, violence, violette, conduite, personnel, personnels, complète, complet, annulé, annulée,
        filer, filet, raide, raides, moule, moules, instable, presse, clause, clauses, passible, impassible, ménagers,
        ménages, thermes, confits, confit, conte, contes, capitule, repars, stable, étable, vide, vides, rétracte,
        séisme, gendre, contexte, contextes, piquer, pique, traiteur, monteur, fonctionnel, fonctionnelle, puissant,
        puissants, puissante, contient, contiens, galerie, galeries, faciale, violet, réalisme, excellence,
        chargement, chargements, changeant, compétent, compétents, compétente, compétentes, ventre, vendre, entrain,
        entraîne, entraînes, crible, crispe, moquer, stalle, casserole, peser, pesant, présente, présentes, présenter,
        présentent, présenté, présentée, pièce, pièces, acteur, acteurs, actrice, direction, directions, directeur,
        directrice, directeurs, directive, directives, immeuble, immense, collecte, collectes, coller, couple,
        couples, copie, copies, séminal, service, services, server, sérieux, sérieuse, sociable, sociables, échange
        standard, naturel, naturelle, nature, culturel, culturelle, cultures, rebelle, rebelles, gamme, gammes,
        maladie, maladies, malade, réserve, réserves, chanter, patinoire, préseance, préséance, présage, confiant,
        confiante, confiné, confite, contente, content, contents, comble, combles, informel, informelle, conforme,
        conformes, confort, conformer, informatique, informatiques, informaticien, informaticiens, transfère,
        transporter, transport, transports, transparent, transparents, adapter, adopté, option, options, opinion,
        opinions, machiner, mécanique, mécaniques, magasins, magasinier, terrien, terrine, sable, sables, salle,
        salles, scène, scènes, scénariste, scénaristes, savant, savants, savon, savonner, saveur, saveurs, théâtre,
        théâtres, théorème, habituel, habituelle, habituels, habiter, actuel, actuelle, actuels, apte, aptes, capital,
        capitaux, urgences, agence, agences, agent, agents, danse, danser, étude, études, règne, régler, réglage,
        réglages, rôle, rôles, roule, rouler, rouleau, groupement, groupements, croupe, troupe, troupes, coupe,
        coupes, équipage, équipages, équipement, équipements, équiper, équipé, équipée, partisan, partisans, partiel,
        partielle, collecter, dialecte, débit, débits, débat télévisé, discutable, couture, coutures, posture assise,
        culture générale, mutuelle, mutuelles, amicale, médicale, médical, médicaux, médicales, radicale, manuelle,
        annuel, annuelle, annuels, manuscrit, simplet, similaire, similaires, simple, simples, singulier, singulière,
        sensé, sensés, sensation, sensations, retraité, retraités, traités, traité, cohérence, cohérent, cohésif,
        adhésion, adhésions, décision, décisions, précision, précisions, révision, révisions, division, divisions,
        mission, missions, émission, émissions, admission, permission, permissions, passion, passions, pension,
        pensions, session, tension, tensions, version, versions, occasion, occasions, habite, habites, habitent,
        entraînent, entraîner, entraînés, utilise, utilises, ordinateur, ordinateurs, formel, formelle, valide,
        valides, décidé, décide, confirmé, confirme, précisé, discuté, discute, vérifié, vérifie, étudié, étudie,
        défini, déterminé, clarifié, tranché, réfléchi, débattu, creuse, creusé, collaborateur, collaborateurs,
        collaboratrice, collaboratrices, formation, formations, séance, séances, sessions, module, modules, équipe,
        équipes, salarié, salariés, employé, employés, sujet, sujets, thème, thèmes, pratique, pratiques, déjà,
        risque, risques
    """,
)

_GOAL = Subject(
    topics={
        Option.KNOWLEDGE: """
            connaissance, connaissances, conaissance, conaissances, connaisance, connaisances, connaître, connaissent,
            connaisse, connaissiez, le/du/les/de/des/un/leur/ce/au savoir, les/des/de/leurs savoirs, savoirs, savoir
            théorique, savoirs théoriques, surtout/plutôt/juste/seulement/uniquement/purement savoir, transfert,
            transferts, transmission, transmettre, transmettons, théorie, théories, théorique, théoriques, info,
            infos, information, informations, informer, informe, informés, informées, informatif, informative,
            sensibiliser, sensibilisation, prise de conscience, prendre conscience, prennent conscience, comprendre,
            compréhension, comprennent, comprenne, comprends mieux, compris les, faits, concept, concepts, conceptuel,
            conceptuelle, notion, notions, les/des/de bases, leur donner les bases, fondamentaux, règles,
            réglementation, réglementations, règlement, réglementaire, mémoriser, mémorisent, mémorisation, mémorisé,
            retenir, retiennent, retenir les, par coeur, culture
            générale/produit/métier/numérique/digitale/web/financière/juridique, terminologie, vocabulaire, jargon,
            découvrir, découverte, découvrent, mise à niveau, remise à niveau, mettre à niveau, être au courant,
            soient au courant, au courant, à jour, mise à jour, mettre à jour, au fait de, acculturer, acculturation,
            familiariser, familiarisation, familiers, cognitif, cognitive, panorama, vue d'ensemble, tour d'horizon,
            introduction, initiation, passer/passent/préparer/réussir/valider/réussissent
            l'examen/la/le/leur/un/une/les certification/examen/test/qcm/habilitation/certif/examens,
            passer/préparer/réussir/valider l'examen, examen, certification, réussir l'examen, apprendre les
            règles/lois/bases/faits/termes/procédures/produits/notions, ingérer, assimiler, assimilent, assimilation,
            intégrer les notions/concepts/règles/connaissances, apport théorique, apports théoriques, apports,
            descendant, savoir ce que/qu', savoir quoi/pourquoi/que/qu'/où/qui/quels/quelles/quel/quelle, savent ce
            que/qu', sachent que/qu'/ce/quoi/pourquoi/où/qui/quels/quelles/quel/quelle, doivent/doit savoir
            que/quoi/pourquoi/ce/où/qui/quels/quelles/quel/quelle, faut savoir ce/quoi/pourquoi/quels/quelles/les,
            connaissent pas, comprennent pas, connaissent mal, connaissent rien, comprennent rien, ne connaissent pas,
            ne comprennent pas, ne savent pas ce, mieux connaître, mieux comprendre, faire connaître, prendre
            connaissance, s'informer, se tenir au courant, être informé, être informés, connaissances produit
        """,
        Option.BOTH: """
            les deux, les 2, les deus, un peu des deux, un peu des 2, des deux, deux à la fois, mix, un mix, un mixte,
            mixte, mélange, un mélange, combinaison, une combinaison, combo, combiné, combiner, moitié moitié, moit
            moit, moite moite, mi mi, moitié savoir, 50 50, fifty fifty, à parts égales, à égalité, parts égales,
            autant l'un que l'autre, l'un et l'autre, l'un comme l'autre, tous les deux, toutes les deux, tous deux,
            toutes deux, un peu de tout, tout ça à la fois, l'un ne va pas sans l'autre, l'un va pas sans l'autre,
            l'un sans l'autre, à la fois, tête et mains, les deux en même temps, savoir et savoir faire, savoirs et
            savoir faire, savoir et faire, savoir puis faire, savoir et pratique, savoir et comportement, savoir et
            savoir être, savoir savoir faire et savoir être, comprendre et faire, tout à la fois, les deux ensemble,
            pas seulement/juste/que/uniquement savoir/connaître/comprendre, un peu de chaque, de chaque, chacun un peu
        """,
        Option.BEHAVIOR: """
            comportement, comportements, comportemental, comportementale, comportementaux, comportementales,
            comportment, se comporter, doivent le faire, doivent faire, qu'ils/qu'elles le fassent, qu'ils/qu'elles
            fassent, changement de comportement, changements de comportement, changer de comportement, changer le
            comportement, changer les comportements, modifier le/les/leur/leurs comportement/comportements, changement
            comportemental, changements comportementaux, changer les/leurs/de/des/nos habitude/habitudes, changement
            d'habitudes, changement d'habitude, habitude, habitudes, réflexe, réflexes, automatismes, attitude,
            attitudes, posture, postures, posture managériale, mindset, état d'esprit, états d'esprit, mentalité,
            mentalités, savoir faire, savoir être, le/du/un/de/leur/des/au savoir faire/être, savoirs faire, savoirs
            être, savoir agir, soft skills, softskills, compétence, compétences, monter en compétence, monter en
            compétences, montée en compétence, montée en compétences, compétence pratique, compétences pratiques,
            appliquer, application, appliquent, applique, appliqué, appliquées, mettre en pratique, mettent en
            pratique, mise en pratique, mises en pratique, mettre en oeuvre, mettent en oeuvre, mise en oeuvre, mise
            en application, mettre en application, mettent en application, passer à l'action, passent à l'action,
            passage à l'action, passer à l'acte, passage à l'acte, agir, agissent, agisse, actes, performance,
            performances, performants, autrement, différemment, d'une autre façon/manière,
            façon/manière/méthode/méthodes de faire/travailler/manager/vendre/communiquer, façons/manières de
            faire/travailler, leur façon/manière de faire/travailler, capable de, capables de, capable d', capables
            d', soient capables, être capable, être capables, capacité à, aptitude, aptitudes, au quotidien, dans leur
            quotidien, au jour le jour, dans leur travail, dans le travail quotidien, de tous les jours, concrètement,
            gestes, gestes métier, maîtriser, maîtrisent, maîtrise, utiliser, utilisent, utilisation, se servir de, se
            servent de, s'approprier, s'approprient, appropriation, changement culturel, changement de culture,
            changer la/de/notre/leur culture, transformation, transformer les, faire évoluer, que ça change,
            change/changent/changer/appliquent/appliquer/fassent sur le terrain, faire changer, faire bouger,
            évolution des pratiques, adopter, adoptent, adoption, opérationnel, opérationnels, opérationnelle,
            opérationnelles, opérationel, pratique, pratiques, pratiquer, pratiquent, mieux
            vendre/gérer/manager/communiquer/négocier/accueillir/écouter/déléguer/organiser/travailler/faire,
            savent/connaissent/maîtrisent/ont/comprennent déjà, savent/connaissent/maîtrisent/ont/comprennent déjà
            tout, savent/connaissent/maîtrisent/ont/comprennent déjà la/les/le/l'
            théorie/règles/bases/concepts/notions/connaissances/règlement/info/infos, comprennent déjà, déjà les
            connaissances, ont déjà les connaissances, savent le faire, sachent faire, sachent le faire, savent faire,
            font pas, le font pas, appliquent pas, appliquent jamais, respectent pas, pas appliqué, utilisent pas,
            savoir/sachent/savent
            utiliser/gérer/appliquer/vendre/réagir/animer/conduire/mener/négocier/communiquer/manager/déléguer/écouter,
            savoir/sachent/savent
            accueillir/installer/réparer/monter/piloter/manipuler/rédiger/présenter/traiter/répondre/donner/faire/le/s'en/dire/recadrer/former/encadrer/parler/diriger/intervenir/convaincre/travailler/agir/organiser/diagnostiquer/configurer/se,
            respecter les règles/consignes/procédures, respectent les règles/consignes/procédures, suivre les
            règles/consignes/procédures/process, suivent les règles/consignes/procédures/process, changer leur
            façon/manière, changer de posture/mindset/comportement/méthode, changement de
            pratique/pratiques/posture/mentalité, mettre en mouvement, changer les pratiques/mentalités/choses,
            arrêter de, arrêtent de, cessent de, fassent, le fassent, le faire pour de vrai, savent mais, passer de la
            théorie à la pratique, de la théorie à la pratique, se mettre à, se mettent à, transposer, transposent,
            pro actifs
        """,
    },
    hints={
        Option.KNOWLEDGE: "contenu, contenus, bases, lire, culture, théoriquement, sachent, connu",
        Option.BEHAVIOR: """
            changement, changements, changer, changent, change, action, actions, évoluer, évolution, s'améliorer,
            améliorer, progresser, agilité, transformation, geste, acte, exécuter
        """,
    },
    asides="""
        s'applique pas, s'appliquent pas, à savoir, rien à voir, je veux savoir, voudrais savoir, faut le savoir,
        bonne pratique, bonnes pratiques,
        formation/formations/cours/atelier/ateliers/module/modules/session/séance/exercice/exercices/stage/partie/guide/fiche
        pratique/pratiques, c'est pratique, plus pratique, très pratique, côté pratique, aspects pratiques, infos
        pratiques, informations pratiques, info pratique, modalités pratiques, faire la/une/un/le/cette
        formation/cours/plan/point/choix, faire un tour, rien à faire, quoi faire, que faire, on fait comment, comment
        faire, tout faire, pas faire, faire avec, tous les deux ans, tous les deux mois, les deux jours, les deux
        semaines, deux jours, deux heures, les deux heures, les deux sessions, les deux groupes, les deux équipes, les
        deux formateurs, vous deux, nous deux, au courant électrique, à jour de cotisation, pour information, pour
        info, changer/change/changé/changeons/changent d'avis, changer/change/changé/changeons/changent de/la
        date/sujet/formateur/salle, changer de date, changer la date, ça change rien, ça change, ça ne change rien,
        savoir faire connaître, dans les faits, de fait, en effet, en faits, tout à fait, au fait, à l'application,
        l'application mobile, l'appli, télécharger l'application, demande d'information, système d'information,
        systèmes d'information, savoir vivre, on connaît, je connais, en connaissance de cause, à ma connaissance, en
        règle générale, en règle, bonjour à tous les deux, mise à jour du plan, mettre à jour le plan, sur le papier
    """,
    alone={
        Option.KNOWLEDGE: "savoir, savoir surtout, savoir plutôt",
        Option.BEHAVIOR: "faire, le faire, du faire, le fassent, qu'ils fassent, qu'ils le fassent",
    },
    order=(Option.KNOWLEDGE, Option.BOTH, Option.BEHAVIOR, Option.UNSURE),
    deeds="""
        animer, animent, négocier, négocient, vendre, vendent, coacher, coachent, déléguer, délèguent, réparer,
        réparent, installer, installent, mener, mènent, conduire, conduisent, diriger, dirigent, superviser,
        supervisent, encadrer, encadrent, recadrer, recadrent, donner du feedback, donner un feedback, donner du feed
        back, donnent du feedback, donnent un feedback, donnent plus de feedback, donner plus de feedback, faire du
        feedback, fassent du feedback, gérer, gèrent, gérer les, traiter, traitent, rédiger, rédigent, accueillir,
        accueillent, répondre aux, répondent aux, conclure, concluent, piloter, pilotent, manipuler, manipulent,
        manager, managent, convaincre, souder, soudent, désamorcer, désamorcent, communiquer, communiquent, signaler,
        signalent, prospecter, prospectent, travailler ensemble, travaillent ensemble, collaborer, collaborent,
        présenter, présentent, prendre la parole, porter, portent, organiser, organisent, diagnostiquer,
        diagnostiquent, configurer, configurent, évacuer, évacuent, soigner, soignent
    """,
    deed=Option.BEHAVIOR,
)

_CORRECTION = Subject(
    topics={
        Option.YES: """
            immédiat, immédiate, immédiats, immédiates, imédiat, immédiatement, imédiatement, immediatemment, tout de
            suite, tout d'suite, toute suite, de suite, desuite, tt de suite, sur le champ, sur le moment, sur
            l'instant, dans l'instant, à l'instant, sur le vif, à chaud, sur le coup, en temps réel, temps réel,
            instantané, instantanée, instantanément, instantanés, aussitôt, illico, illico presto, directement,
            correction/corrections/feedback/retour/retours/corriger/corriger/corrigés/intervenir/reprendre en
            direct/live, correction/feedback/retour live, au fur et à mesure, pendant l'exercice, pendant la pratique,
            pendant la séance, pendant qu'ils, pendant l'entraînement, pendant le geste, pendant la formation, pendant
            la session, durant l'exercice, en cours d'exercice, au cours de l'exercice, en pleine action, pendant
            l'action, au moment même, au moment où, à ce moment là, au moment, à la seconde, dans la seconde, dans la
            minute, séance tenante, ici et maintenant, dès l'erreur, dès la première erreur, dès qu'ils se trompent,
            quand ils se trompent, quand ils font une erreur, au plus vite, le plus vite possible, le plus tôt
            possible, au plus tôt, asap, sans tarder, sans plus attendre, intervenir, intervienne, intervient,
            interviennent, interrompre, interrompt, stopper, arrêter net, reprendre tout de suite, rectifier le tir, à
            côté d'eux, à leurs côtés, à leur côté, à côté de l'apprenant, à côté, les observer, les observe, observer
            en direct, quelqu'un pour corriger, quelqu'un qui corrige, quelqu'un qui les corrige, quelqu'un doit
            corriger, dangereux, dangereuse, dangereuses, danger, dangers, question de sécurité, questions de
            sécurité, raison de sécurité, raisons de sécurité, pour la sécurité, pour leur sécurité, sécurité des
            patients, risque de blessure, risques de blessure, risque d'accident, blessure, blessures, blesser, se
            blesser, accident, accidents, mauvaises habitudes, mauvaise habitude, mauvais réflexes, mauvais réflexe,
            mauvais gestes, mauvais geste, mauvais plis, mauvais pli, ancrer l'erreur, ancrer les erreurs, ancre
            l'erreur, ancrent les erreurs, avant que ça s'ancre, erreurs s'installent, erreur s'installe, erreur
            coûte, erreurs coûtent, erreur coûteuse, erreurs coûteuses, vie ou mort, vie ou de mort, vies en jeu, pas
            le droit à l'erreur, pas de droit à l'erreur, pas droit à l'erreur, aucun droit à l'erreur, zéro droit à
            l'erreur, pas les laisser se tromper, pas laisser se tromper, pas les laisser faire des erreurs,
            formateur/coach/tuteur/expert/moniteur/superviseur/instructeur corrige/intervient/reprend,
            formateur/coach/tuteur/expert/moniteur/superviseur/instructeur doit/puisse/peut/devra/devrait/puissent
            corriger, formateur/coach/tuteur/expert/moniteur/superviseur/instructeur qui corrige, urgent, urgente,
            urgence, présence d'un formateur/coach/tuteur/expert, besoin d'un formateur/coach/tuteur/expert, ça urge
        """,
        Option.NO: """
            plus tard, plus tards, après coup, aprés coup, a posteriori, à posteriori, ultérieurement, ultérieure, le
            lendemain, lendemain, du lendemain, jour d'après, jour suivant, semaine qui suit, dans la semaine, dans la
            journée, en fin de journée, en fin de semaine, en fin de session, en fin de séance, en fin de module, en
            fin de parcours, en fin de formation, sous 24h, sous 48h, sous 24 heures, sous 48 heures, sous quelques
            jours, sous un jour, sous une semaine, d'ici une semaine, d'ici quelques jours, d'ici un jour, d'ici deux
            jours, d'ici demain, d'ici la fin, dans les 24h, dans les 48h, dans les 24 heures, dans les 48 heures,
            dans les jours qui suivent, jours qui suivent, quelques jours, quelques heures, un jour ou deux, un ou
            deux jours, deux trois jours, deux/2/trois/3/quelques jours plus/après tard, deux/2/trois/3/quelques jours
            après, dans/sous deux/2/trois/3 jours, à la fin, tout à la fin, seulement à la fin, à froid, différé,
            différée, différés, différées, en différé, en décalé, décalé, décalée, peut attendre, peuvent attendre,
            pourra attendre, pourrait attendre, pouvoir attendre, puisse attendre, puissent attendre, rien ne presse,
            rien presse, ça ne presse pas, presse pas, ça presse pas, pas pressé, pas pressés, y a pas le feu, pas le
            feu, pas urgent, pas d'urgence, non urgent, non urgente, par mail, par email, par mails, par e mail, par
            courriel, par écrit, à l'écrit, commentaire écrit, commentaires écrits, retour écrit, retours écrits,
            feedback écrit, par message, par commentaires, correction/feedback/retour asynchrone/async,
            correction/feedback/retour/feedbacks/retours en asynchrone/async, automatique, automatiques,
            automatiquement, automatisé, automatisée, automatisés, auto correction, autocorrection, auto corrige,
            autocorrige, autocorrectif, autocorrectifs, autocorrigé, autocorrigés, auto corrigé, auto corrigés, auto
            évaluation, autoévaluation, s'auto évaluer, s'auto corriger, s'autocorriger, s'autocorrigent, s'auto
            évaluent, se corrigent seuls, se corriger seuls, se corrigent eux mêmes, se corriger eux mêmes, se
            corriger soi même, eux mêmes, par eux mêmes, soi même, d'eux mêmes, tout seul, tout seuls, toute seule,
            corrige seul, corrigent seuls, corriger seul, corriger seuls, à leur rythme, à son rythme, corrigé type,
            corrigés types, un corrigé, le corrigé, les corrigés, correction type, grille de correction, réponse type,
            réponses types, débrief, débriefs, debriefing, débriefing, au débrief, bilan, quand ils veulent, quand il
            veut, quand on veut, n'importe quand,
            outil/logiciel/système/plateforme/quiz/lms/appli/application/simulateur/ordinateur/machine/robot/chatbot/ia/bot
            corrige/corrigent/dit/indique/donne/montre/signale/suffit/affiche/gère,
            outil/logiciel/système/plateforme/quiz/lms/appli/application/simulateur/ordinateur/machine/robot/chatbot/ia/bot
            leur/le/les/s'en/fait/peut/pourra/va
            dit/fait/donne/corrige/montre/indique/charge/ça/corriger/dire/donner/corriger, c'est l'outil, c'est le
            logiciel, c'est la plateforme, c'est le quiz, par l'outil, par le logiciel, par la plateforme, par le
            système, par le lms, par l'appli, par l'ia, via l'outil, via la plateforme, via le lms, sans enjeu, peu
            d'enjeu, sans conséquence, sans conséquences, pas grave, sans gravité, on a le temps, ont le temps,
            prendre son temps, prendre le temps, laisser se tromper, laisser faire des erreurs, droit de se tromper,
            droit à l'erreur, le droit à l'erreur, peuvent se tromper, correction entre pairs, apprendre de leurs
            erreurs, apprennent de leurs erreurs,
            sans correction/corrections/feedback/retour/retours, sans correction/feedback/retour
            immédiate/immédiat/instantanée/instantané, sans corrections/retours immédiates/immédiats, sans
            aucune correction, sans aucun retour
        """,
    },
    hints={
        Option.YES: """
            en direct, rapide, rapidement, vite, maintenant, prompt, sécurité, rapides, réactif, réactivité, quelqu'un
        """,
        Option.NO: """
            semaine suivante, semaine d'après, semaine prochaine, prochaine séance, prochaine session, séance
            suivante, session suivante, prochain cours, attendre, attendent, attente, délai, délais, après, ensuite,
            demain, outil, logiciel, système, plateforme, quiz, qcm, lms, appli, ia, mail, email
        """,
    },
    asides="""
        demain on/j'/je/nous/il/c'est, à plus tard, à tout de suite, à demain, à tout à l'heure, attendre
        le/la/que/un/mon/ma/notre/nos/mes, attendre l'accord, attendre d'avoir, attend le, attends le, liste
        d'attente, liste d'attentes, en attente, attentes, sécurité incendie, sécurité au travail, formation sécurité,
        santé et sécurité, sécurité informatique, hygiène et sécurité, consignes de sécurité, règles de sécurité,
        responsable sécurité, sécurité routière, sécurité des données, sécurité sociale, après midi, d'après moi,
        d'après, d'après lui, tôt ou tard, train direct, direct du droit, à côté de la plaque, à côté de ça, par
        ailleurs, par direct, ligne directe, supérieur direct, maintenant que, au bout du compte, direction, accident
        du travail, accidents du travail, après avoir, à un moment donné, au moment de, au moment du, système de, le
        système de santé, lundi, seul problème, seul le, seul l', seul un, seule la, seule l', seule une, seuls les,
        seules les, seuls nos, je suis seul, je suis seule, le seul, la seule, un seul, une seule, les seuls, à lui
        seul, seule question, bilan de compétences, mes mails, ma plateforme, à la fin du mois, à la fin de l'année,
        fin de l'année
    """,
    alone={
        Option.YES: """
            je pense, je crois, je pense bien, je crois bien, j'imagine, je suppose, je dirais, il me semble, me
            semble, jpense, plutôt, je le crains, oui je pense
        """,
        Option.NO: """
            aucun intérêt, pas d'intérêt, sans intérêt, ça n'a pas/aucun d'intérêt, ça n'a aucun intérêt, ça a aucun
            intérêt, ça ne sert à rien, ça sert à rien, cela ne sert à rien, ça n'apporte rien, ça apporte rien, cela
            n'apporte rien
        """,
    },
    order=(Option.YES, Option.NO, Option.UNSURE),
)

_PEER = Subject(
    topics={
        Option.YES: """
            entre eux, entre elles, entre pairs, entre les pairs, entre collègues, entre participants, entre les
            participants, entre apprenants, entre les apprenants, entre stagiaires, entre pair, entre nous tous, avec
            leurs pairs, avec les pairs, avec des pairs, avec d'autres, avec les autres, avec des collègues, avec
            leurs collègues, avec ses collègues, avec un collègue, avec un partenaire, avec un binôme, avec quelqu'un,
            avec quelqu'un d'autre, avec d'autres personnes, avec d'autres participants, pair à pair, de pair à pair,
            peer to peer, peer learning, par les pairs, des pairs, leurs pairs, les pairs, interaction entre,
            interactions entre, échanges entre, échange entre, les uns les autres, les uns des autres, les uns avec
            les autres, les uns aux autres, les uns et les autres, l'un l'autre, l'un avec l'autre, l'un de l'autre,
            l'un à l'autre, mutuel, mutuelle, mutuellement, réciproque, réciproquement, à plusieurs, à deux, à 2, à
            trois, à 3, à quatre, faut être deux, faut être 2, au moins deux, au moins 2, faut être plusieurs,
            plusieurs personnes, deux personnes, 2 personnes, d'autres personnes, une autre personne, en binôme, en
            binômes, binôme, binômes, en duo, duo, duos, en trinôme, par deux, par paires, par 2, deux par deux, en
            équipe, en équipes, en groupe, en groupes, en petit groupe, en petits groupes, en sous groupe, en sous
            groupes, sous groupes, par groupe, par groupes, par équipe, par équipes, travail de groupe, travaux de
            groupe, travail en groupe, travail d'équipe, travail en équipe, sport d'équipe, esprit d'équipe, effet de
            groupe, exercice de groupe, exercices de groupe, exercice collectif, exercices collectifs, jeu collectif,
            collectif, collective, collectifs, collectives, collectivement, le collectif, collaborer, collaborent,
            collabore, collaboration, collaborations, collaboratif, collaborative, collaboratifs, en collaboration,
            coopérer, coopèrent, coopération, coopératif, coopérative, coopérer entre eux, coconstruction, co
            construction, coconstruire, co construire, co construisent, échanger, échangent, échange d'expérience,
            échanges d'expérience, échange d'expériences, échanges d'expériences, échange de pratiques, échanges de
            pratiques, échange de bonnes pratiques, partage d'expérience, partage d'expériences, partages
            d'expérience, partager leurs, partagent leurs, partagent, se confronter, se confrontent, confronter,
            confrontation, jeu de rôle, jeux de rôle, jeu de rôles, jeux de rôles, roleplay, role play, role plays,
            jeux de role, jeu de role, mise en situation à plusieurs, mises en situation à plusieurs, dynamique de
            groupe, dynamique collective, dynamique d'équipe, ensemble, interagir, interagissent, interagisse,
            intelligence collective, codéveloppement, codev, co développement, co dev, brainstorming, brainstormer,
            débattre, débattent, apprentissage social, social learning, team building, teambuilding, teamwork,
            cohésion, cohésion d'équipe, se mettre d'accord, s'entraident, s'entraider, entraide, conjointement, en
            commun, d'autrui, avec autrui, s'écouter, travaillent ensemble, travailler ensemble, discuter entre,
            besoin des autres, besoin d'un groupe, besoin du groupe, besoin de l'autre, regard des autres, regard de
            l'autre, feedback des pairs, retour des pairs, apprendre des autres, apprennent des autres, en plénière,
            atelier collectif, ateliers collectifs, à plusieurs c'est mieux
        """,
        Option.NO: """
            seul, seule, seuls, seules, tout seul, tt seul, toute seule, tout seuls, toutes seules, solo, en solo, en
            solitaire, solitaire, individuel*, individuellement, individuelement, chacun pour soi, chacun pour sois,
            chacun de son côté, chacun de leur côté, chacun chez soi, chacun à son rythme, chacun son rythme, à son
            rythme, à leur rythme, à leur propre rythme, chacun devant, chacun dans son coin, chacun sur son poste,
            chacun face à, chacun seul, chacun travaille/bosse/apprend/avance/fait, chacun travaille seul, dans son
            coin, dans leur coin, de son côté, de leur côté, en autonomie, autonomie, autonome, autonomes, auto
            formation, autoformation, auto apprentissage, en autodidacte, autodidacte, autodidactes, par soi même, soi
            même, par lui même, par eux mêmes, eux mêmes, lui même, elle même, un à un, en tête à tête, tête à tête,
            en one to one, one to one, one on one, 1 to 1, en face à face avec le/un formateur/coach, un contre un, 1
            à 1, indépendant, indépendante, indépendants, indépendamment, indépendamment des autres/pairs/collègues,
            indépendamment du groupe, indépendamment les uns des autres, de manière indépendante, isolé, isolément,
            isolés, face à son écran, face à leur écran, devant son écran, devant leur écran, devant l'écran, devant
            son ordi, devant leur ordi, derrière son écran, juste/seulement/uniquement le/avec/un
            formateur/coach/tuteur/mentor/le/un, avec le formateur seulement, avec le coach seulement, sans
            interaction, sans groupe, sans pairs, sans échange, sans échanges, self service, elearning individuel,
            self paced, auto dirigé, en individuel, à titre individuel, tout un chacun seul
        """,
    },
    hints={
        Option.YES: """
            pair, pairs, peer, peers, cohorte, partenaire, partenaires, groupe, groupes, équipe, équipes, collègue,
            collègues, autres, les autres, l'autre, d'autres, un autre, une autre, autrui, interaction, interactions,
            interactif, interactive, interactivité, discussion, discussions, discuter, débat, débats, échange,
            échanges, atelier, ateliers, communauté, dialogue, dialogues, dialoguer, partage, partager, négociation,
            social, sociale, le social, lien social, relationnel, quelqu'un, une promo, dynamique, plusieurs,
            confronter, mise en commun, plénière, interlocuteur
        """,
        Option.NO: "chacun, perso, personnel, personnelle, personnellement, séparément, séparé",
    },
    asides="""
        sommes/est une/un équipe/groupe, sommes/est une petite/grande équipe, sommes/est un petit/grand/gros groupe, y
        a/aura 2/3/4/deux/trois/quatre/plusieurs, mon/notre/leur/votre/ton équipe, nos/vos équipes, équipe
        rh/projet/commerciale/formation/vente/pédagogique, l'équipe
        rh/projet/commerciale/formation/vente/pédagogique/marketing, chef d'équipe, chefs d'équipe, responsable
        d'équipe, responsables d'équipe, manager d'équipe, managers d'équipe, nouvelle équipe, microsoft teams, groupe
        cible, taille du groupe, le groupe est, groupe de travail, le groupe renault, comité de pilotage, un autre
        sujet, un autre jour, autre chose, une autre fois, une autre question, autre question, un autre outil, entre
        autres, d'autre part, d'un autre côté, les autres sites, les autres pays, les autres questions, réseaux
        sociaux, réseau social, médias sociaux, mes collègues, mon collègue, ma collègue, nos collègues, seul le, seul
        l', seul un, seule la, seule l', seule une, seuls les, seules les, seuls nos, je suis seul, je suis seule, un
        seul, une seule, le seul, la seule, les seuls, les seules, à lui seul, à elle seule, seul problème, seule
        question, seule façon, seul moyen, laissez moi seul, secteur privé, le personnel, du personnel, membres du
        personnel, à plusieurs reprises, plusieurs fois, plusieurs sessions, plusieurs jours, plusieurs sites,
        plusieurs mois, plusieurs semaines, plusieurs modules, à deux reprises, à deux pas, dans l'ensemble, vue
        d'ensemble, un ensemble de, l'ensemble de, l'ensemble des, l'ensemble du, tous ensemble à, données
        personnelles, formateur interne, équipe de direction, groupe de 1, groupe d'une personne, on échange,
        j'échange, échangeons, on en discute, centre commercial, marketing relationnel, aller de pair, va de pair,
        hors pair, tout un chacun, à deux heures, à 2 heures, à trois heures, comité social, bilan social
    """,
    alone={
        Option.YES: """
            je pense, je crois, je pense bien, je crois bien, j'imagine, je suppose, je dirais, il me semble, me
            semble, jpense, plutôt, je le crains, oui je pense
        """,
        Option.NO: """
            aucun intérêt, pas d'intérêt, sans intérêt, ça n'a pas/aucun d'intérêt, ça n'a aucun intérêt, ça a aucun
            intérêt, ça ne sert à rien, ça sert à rien, cela ne sert à rien, ça n'apporte rien, ça apporte rien, cela
            n'apporte rien
        """,
    },
    order=(Option.YES, Option.NO, Option.UNSURE),
)

_PRACTICE = Subject(
    topics={
        Option.ASYNC: """
            async, asynchrone, asynchrones, asynchronne, asyncrone, assynchrone, en asynchrone, asynch, simul*,
            simulation, simulations, simuler, simulé, simulée, simulable, peut être simulé/simulée/simulés/simulées,
            scénario, scénarios, scénarii, senario, senarios, scénarisé, scénarisée, scénarisés, sandbox, sandboxes,
            bac à sable, bacs à sable, environnement de test/démo/formation/recette/simulation, environnement test,
            environnement d'essai, environnements de test, plateforme de test, plateforme d'entraînement, base école,
            base de test, compte test, compte de test, compte démo, comptes de démo, données fictives, données de
            test, données test, cas fictif, cas fictifs, maquette, maquettes, soumission, soumissions, soumettre,
            soumettent, soumette, soumis, soumise, depos*, déposent, dépôt, dépôts, rendre un devoir, rendre un
            travail, rendus, livrable, livrables, travail à rendre, travaux à rendre, devoirs, devoir maison, à
            rendre, vidéo enregistrée, vidéos enregistrées, une vidéo, en vidéo, par vidéo, envoyer une vidéo,
            envoient une vidéo, s'enregistrer, s'enregistrent, s'enregistre, enregistrer, enregistrent,
            enregistrement, enregistrements, enregistré, enregistrée, enregistrés, se filmer, se filment, se filme,
            filmer, téléverser, uploader, en différé, différé, différée, en décalé, e learning, elearning, en
            elearning, e learnings, à la maison, chez eux, chez soi, chez elles, depuis chez eux, depuis chez soi,
            depuis son poste, depuis leur poste, de chez eux, de chez soi, à leur rythme, à son rythme, à leur propre
            rythme, chacun son rythme, quand ils veulent, quand il veut, quand elles veulent, quand ils le souhaitent,
            quand ils peuvent, quand ils ont le temps, quand on veut, n'importe quand, au moment où ils veulent, quand
            ça les arrange, à la demande, on demand, en autonomie, autonomie, autonome, autonomes, en solo, chacun de
            son côté, chacun chez soi, chacun pour soi, étude de cas, études de cas, cas écrit, cas écrits, exercice
            écrit, exercices écrits, exercice en ligne, exercices en ligne, exercices interactifs, exercice
            interactif, quiz, qcm, quizz, chatbot, avatar, module interactif, modules interactifs, module en ligne,
            modules en ligne, entraînement en ligne, serious game, serious games, jeu sérieux, jeux sérieux, tuto,
            tutos, tutoriel, tutoriels, mise en situation en ligne, mises en situation en ligne, mise en situation
            virtuelle, mises en situation virtuelles, mise en situation simulée, jeu de rôle virtuel, jeux de rôle
            virtuels, labo virtuel, laboratoire virtuel, réalité virtuelle, autoformation, auto formation,
            autocorrectif, autocorrectifs, hors ligne, sur ordinateur, sur ordi, sur leur ordi, dans l'outil, dans le
            lms, sur le lms, sur la plateforme, dans l'appli, dans un environnement virtuel, sur un simulateur, sur
            simulateur, avec un simulateur, rien à pratiquer, rien à exercer, rien à mettre en pratique, pas de
            pratique, pas de mise en pratique, aucune pratique, aucun exercice, sans pratique, sans formateur, pas
            d'exercice, pas d'exercices, pas d'entraînement, pas de mise en situation, pas de partie pratique, aucune
            mise en pratique, pas besoin de/d'une pratiquer/pratique, pas besoin de s'entraîner, n'y a rien à
            pratiquer, y a rien à pratiquer, y a pas de pratique, rien de pratique, pas grand chose à pratiquer, que
            de la lecture, juste de la lecture, juste lire, seulement lire, que de la théorie, juste de la théorie,
            uniquement de la théorie, purement théorique, uniquement théorique, 100% théorique, pas sur place, pas sur
            site, pas sur le terrain, zéro pratique, ni pratique ni exercice
        """,
        Option.LIVE: """
            live, en live, en direct, direct, du direct, le direct, endirect, présentiel, en présentiel, présenciel,
            en présenciel, presentielle, présentielle, présentiels, au présentiel, en personne, en face à face, face à
            face, face a face, en vis à vis, sur place, surplace, sur site, sur le site, sur le terrain, sur terrain,
            in situ, en salle, dans la salle, dans une salle, en salle de classe, en classe, en atelier pratique,
            synchrone, synchrones, en synchrone, syncrone, temps réel, en temps réel, simultan*, en vrai, pour de
            vrai, en réel, dans le réel, en vraie grandeur, grandeur nature, en conditions réelles, conditions
            réelles, condition réelle, en situation réelle, situation réelle, situations réelles, vrai patient, vrais
            patients, vrai client, vrais clients, vraie machine, vraies machines, vrai matériel, vrai public, vraies
            personnes, vrais gens, vraie personne, vrais interlocuteurs, de vrais gens, vrai cheval, vrai chantier,
            matériel réel, équipement réel, machine réelle, patients réels, clients réels, sur la machine, sur
            machine, sur les machines, sur leur machine, sur l'équipement, sur le matériel, sur la ligne, sur
            chantier, sur le chantier, au chevet, au chevet du patient, au lit du patient, au lit du malade, à
            l'atelier, dans l'atelier, au poste de travail, sur le poste, sur poste, sur le lieu de travail, sur leur
            lieu de travail, en magasin, en usine, à l'usine, au bloc, en service, au labo, en laboratoire, en
            extérieur, aucune simulation possible, pas de simulation possible, simulation impossible, physiquement,
            présence physique, présence, présents, présence d'un, physique, en physique, contact physique, contact
            humain, classe virtuelle, classes virtuelles, visio en direct, en visio en direct, avec un formateur, avec
            le formateur, faut un formateur, besoin d'un formateur, présence d'un formateur, avec un instructeur, avec
            un coach, avec un expert, avec un tuteur, avec un moniteur, avec un animateur, avec un encadrant,
            formateur présent, formateur à côté, formateur sur place, un formateur à leurs côtés, en présence, en
            présence d'un, en présence du, supervis*, supervision, sous supervision, sous surveillance, sous l'oeil,
            sous les yeux, sous le regard, encadré, encadrée, encadrés, encadrement, accompagné d'un formateur, animé
            par un formateur, tous ensemble, au même moment, en même temps, au même endroit, même endroit, même lieu,
            même salle, même pièce, se réunir, se retrouver, se voir, être là, soient là, être présent, être présents,
            soient présents, être réunis, jeu de rôle en direct, jeux de rôle en direct, jeu de rôle en présentiel,
            jeux de rôle en présentiel, role play en live, sur un vrai, sur une vraie, sur de vrais, sur de vraies,
            avec un vrai, avec une vraie, avec de vrais, avec de vraies, avec des vrais, en condition réelle, mise en
            situation réelle, mises en situation réelles, mise en situation en présentiel, présence obligatoire,
            non simulable, non simulables, insimulable, insimulables
        """,
    },
    hints={
        Option.LIVE: """
            jeu de rôle, jeux de rôle, jeu de rôles, jeux de rôles, roleplay, role play, role plays, atelier,
            ateliers, ensemble, réunir, rencontrer, toucher, salle, terrain, en atelier
        """,
        Option.ASYNC: "exercices, vidéo, vidéos, en ligne, seule, rendu, replay",
    },
    asides="""
        mise en production, mise en ligne, passer en live, passe en live, go live, date de go live, ligne directe,
        train direct, vol direct, supérieur direct, pire scénario, scénario catastrophe, pire des scénarios, scénario
        du pire, dans ce scénario, habite/habitons/habitent sur place, restauration sur place, repas sur place,
        parking sur place, hôtel sur place, site web, site internet, sur le site web, sur le site internet, sur notre
        site, site de production, soumettre le formulaire, soumettre un ticket, soumettre le dossier, soumis à, être
        là pour, je suis là, on est là, à présent, jusqu'à présent, présentation, au dépôt, salle de bain, réserver
        une salle, réserver la salle, la salle est, la salle de, quelle salle, chat en direct, en direct de, jeter un
        oeil, clin d'oeil, équipe à distance, télétravail, seul le, seul l', seul un, seule la, seule l', seule une,
        seuls les, seules les, seuls nos, je suis seul, je suis seule, un seul, une seule, le seul, la seule, les
        seuls, à lui seul, seul problème, seule question, en temps et en heure, tout le temps, se voir pour en parler,
        on peut se voir, on se voit, le formateur est, la vidéo du
    """,
    alone={
        Option.ASYNC: """
            seul, seuls, seule, tout seul, tout seuls, toute seule, tout seul chez soi, rien, aucune, aucun, rien du
            tout, rien de spécial, rien de particulier, non rien, rien à faire, pas du tout de pratique, il n'y en a
            pas, il y en a pas, y en a pas, il n'y a rien, y a rien, yen a pas, aucune pratique prévue, pas de
            pratique prévue
        """
    },
    vague="""
        en partie, partiellement, une partie, pour partie, en partie seulement, une partie oui, à moitié, la moitié,
        une partie seulement, oui en partie, oui partiellement, partiellement oui
    """,
    order=(Option.ASYNC, Option.LIVE, Option.UNSURE),
)

_CASE = Subject(
    topics={
        Case.HANDS_ON: """
            geste technique, gestes techniques, geste pratique, gestes pratiques, gestes manuels, geste manuel, geste
            métier, gestes métier, gestes métiers, geste professionnel, gestes professionnels, geste, gestes,
            gestuelle, sous supervision, supervis*, supervision, superviseur, encadrement, sous encadrement, encadré,
            encadrée, sous surveillance, surveillance, sous l'oeil, sous le regard, compétence pratique, compétences
            pratiques, compétence manuelle, compétences manuelles, compétence technique, savoir faire manuel, savoir
            faire pratique, savoir faire technique, travail manuel, travaux manuels, métier manuel, pratique
            supervisée, pratique encadrée, manipulation, manipulations, manipuler, avec les mains, de leurs mains,
            mains dans le cambouis, main à la pâte, mettre la main à la pâte, hands on, handson, motricité, clinique,
            cliniques, acte technique, actes techniques, soins, soin, soins infirmiers, piqûre, piqûres, injection,
            injections, perfusion, prise de sang, prises de sang, sur machine, machine dangereuse, machines
            dangereuses, utilisation de machines, conduite, chariot, chariot élévateur, cariste, caristes, caces,
            engin, engins, engins de chantier, soudure, soudage, souder, chirurgie, suture, sutures, travail en
            hauteur, travaux en hauteur, premiers secours, premier secours, secourisme, sst, massage cardiaque,
            réanimation, rcp, habilitation électrique, apprentissage manuel, atelier technique, tp, travaux pratiques
        """,
        Case.HIGH_TRUST: """
            se faire confiance, haute confiance, forte confiance, climat de confiance, confiance dans l'équipe,
            confiance d'équipe, atelier d'équipe, ateliers d'équipe, atelier en équipe, atelier équipe, atelier de
            confiance, atelier de cohésion, séminaire d'équipe, séminaires d'équipe, séminaire, séminaires, séminaire
            de direction, séminaire d'équipes, cohésion, cohésion d'équipe, esprit d'équipe, team building,
            teambuilding, team bulding, journée d'équipe, journées d'équipe, retraite d'équipe, offsite, off site,
            sécurité psychologique, développement d'équipe, coaching d'équipe, workshop d'équipe, workshop équipe,
            team workshop, codir, comité de direction, atelier collectif, vision d'équipe, alignement d'équipe,
            régulation d'équipe, travail sur l'équipe, équipe soudée, équipe dirigeante
        """,
        Case.SENSITIVE: """
            sensible, sensibles, sujet sensible, sujets sensibles, sujet délicat, sujets délicats, délicat, délicate,
            délicats, délicates, thème sensible, thèmes sensibles, relationnel sensible, travail relationnel,
            relationnel, relations interpersonnelles, interpersonnel, interpersonnelle, interpersonnelles,
            interpersonnels, entretien difficile, entretiens difficiles, conversation difficile, conversations
            difficiles, conversations délicates, discussion difficile, discussions difficiles, échanges difficiles,
            feedback difficile, feedbacks difficiles, entretien de recadrage, entretiens de recadrage, recadrage,
            entretien annuel, entretiens annuels, harcèlement, harcelement moral, harcèlement sexuel, harcellement,
            sexisme, discrimination, discriminations, violence, violences, vss, deuil, traumatisme, traumatismes,
            trauma, suicide, burn out, burnout, rps, risques psychosociaux, santé mentale, mauvaise nouvelle,
            mauvaises nouvelles, annonce difficile, annonces difficiles, annoncer un décès, annonce d'un décès,
            annonce de décès, annonce de diagnostic, licenciement, licenciements, plan social, gestion de conflit,
            gestion de conflits, gestion des conflits, conflit, conflits, médiation, confidentiel, confidentielle,
            émotion, émotions, émotionnel, émotionnelle, émotionnellement, intime, empathie, diversité, inclusion,
            tabou, tabous, humain délicat, détresse
        """,
        Case.SIMULATION: """
            simulation, simulations, simulation complexe, simulations complexes, simul*, simulateur, simulateurs,
            exercice de crise, exercices de crise, gestion de crise, cellule de crise, wargame, war game, wargames,
            jeu d'entreprise, business game, exercice d'évacuation, exercice incendie, exercice d'urgence, exercice
            grandeur nature, exercice à grande échelle, plan blanc, attentat, afflux de victimes, red team, plan de
            continuité, simulateur de vol, exercice d'alerte, scénario complexe, scénarios complexes, jeu de guerre
        """,
        Case.NONE: """
            aucun, aucune, aucuns, aucun de ces cas, aucun des cas, aucun des quatre, aucun des 4, aucune des quatre,
            aucune des 4, aucun d'eux, aucun d'entre eux, aucun de ceux là, aucun de ceux ci, aucun parmi, aucune de
            ces options, aucune de ces situations, aucune d'elles, aucune d'entre elles, aucun cas, aucun cas
            particulier, pas de cas particulier, pas de cas spécial, rien, rien de tout ça, rien de tout cela, rien de
            tel, rien de ça, rien de cela, rien de spécial, rien de particulier, rien du tout, rien de ce genre, rien
            de sensible, rien de tout ceci, ni l'un ni l'autre, ni l'une ni l'autre, ni l'un ni l'autre d'ailleurs,
            pas concerné, pas concernée, pas concernés, non concerné, pas le cas, c'est pas le cas, pas un de ces cas,
            pas dans ces cas, pas applicable, non applicable, sans objet, s'applique pas, ne s'applique pas,
            s'appliquent pas, correspond pas, ne correspond à rien, correspond à rien, autre chose, formation
            classique, formation normale, formation standard, formation ordinaire, une formation classique, une
            formation normale, tout simple, nada, zéro, néant, que dalle, n a, na, nul
        """,
    },
    hints={
        Case.HANDS_ON: "manuel, manuelle, manuels, manuelles, machine, machines, maintenance, montage, réparation",
        Case.HIGH_TRUST: "confiance",
        Case.SIMULATION: "crise, catastrophe",
    },
    asides="""
        faites moi confiance, fais moi confiance, fais/fait/faisons/font confiance à/au/aux, en toute confiance, j'ai
        confiance, données sensibles, donnée sensible, machine à café, bonne conduite, code de conduite, crise de
        rire, au fil de l'eau, personne sensible, prix sensible, équipe de maintenance, manuel d'utilisation, manuel
        utilisateur, rien ne presse, rien n'est décidé, rien compris
    """,
    alone={
        Case.HANDS_ON: "a, option a, réponse a, cas a",
        Case.HIGH_TRUST: "b, option b, réponse b, cas b, deux",
        Case.SENSITIVE: "c, option c, réponse c, cas c, trois",
        Case.SIMULATION: "d, option d, réponse d, cas d, quatre",
        Case.NONE: "autre, un autre, e, option e, réponse e, cas e, cinq",
        Case.UNSURE: "f, option f, réponse f, cas f, six",
    },
    order=tuple(Case),
)

_COMMANDS = {
    Command.HELP: """
        aide, aidez moi, aide moi, à l'aide, besoin d'aide, j'ai besoin d'aide, au secours, afficher l'aide, affiche
        l'aide, montre l'aide, voir l'aide, l'aide, menu, le menu, commandes, les commandes, quelles commandes, liste
        des commandes, que peux tu/vous faire, que sais tu faire, que savez vous faire, qu'est ce que tu peux faire,
        qu'est ce que tu sais faire, qu'est ce que vous pouvez faire, qu'est ce que vous savez faire, tu peux/sais
        faire quoi, tu fais quoi, vous pouvez/savez faire quoi, vous faites quoi, que fais tu, que faites vous, à quoi
        tu sers, à quoi sers tu, à quoi servez vous, tu sers à quoi, comment ça marche, comment ça fonctionne, comment
        cela fonctionne, comment cela marche, comment tu marches, comment tu fonctionnes, comment fonctionnes tu,
        comment utiliser, comment t'utiliser, comment on fait, comment faire, ça marche comment, comment je fais, mode
        d'emploi, qui es tu, qui êtes vous, tu es qui, t'es qui, vous êtes qui, c'est quoi ce bot, c'est quoi ça,
        qu'es tu, je suis perdu, je suis perdue, sos, bonjour, bonsoir, salut, coucou, hello, bjr, slt, bonjour
        livewise, salut livewise, bonjour à tous, bonjour tout le monde, bonjour bot, salut bot, yo, re, rebonjour
    """,
    Command.AGENDA: """
        ordre du jour, mon ordre du jour, l'ordre du jour, vérifier l'ordre du jour, vérifier mon ordre du jour,
        déroulé, le déroulé, mon déroulé, vérifier le déroulé, vérifier mon déroulé, coller le déroulé, programme de
        la séance, agenda
    """,
    Command.RESTORE: """
        restaurer, restaure, restaurez, restaurer les réponses, restaurer mes réponses, restaure mes réponses,
        tout restaurer, rétablir, rétablis, rétablissez, tout rétablir, rétablir les réponses, rétablir mes
        réponses, récupérer, récupérer mes réponses, récupérer les réponses, remettre comme avant, remets comme
        avant, remettez comme avant, ramener mes réponses
    """,
    Command.THANKS: """
        merci, merci beaucoup, un grand merci, merci bien, grand merci, mille mercis, merci à tous, merci à
        vous, merci à toi, merci infiniment, merci pour l'aide, merci pour votre aide, merci pour ton aide, ok
        merci, d'accord merci, parfait merci, super merci, mercii, merci bot, je vous remercie, je te remercie
    """,
    Command.LANGUAGE: """
        langue, langues, la langue, changer de langue, changer la langue, changer ma langue, autre langue, une
        autre langue, ma langue, préférences, tutoiement, vouvoiement, tutoyer, vouvoyer, langue et tutoiement,
        langue vouvoiement ou tutoiement
    """,
    Command.CONFIRM: """
        confirmer, confirme, confirmez, confirmé, je confirme, tout confirmer, confirme tout, confirmez tout, je
        confirme tout, tout est confirmé, tout est juste, tout est exact, tout est correct, tout est bon, c'est tout
        bon,
        oui confirmer, oui confirme, oui confirmez, oui je confirme, oui tout confirmer, oui confirme tout, oui
        confirmez tout, oui tout est juste, oui tout est bon, oui tout est correct, ok je confirme
    """,
    Command.LIST: """
        mes plans, mes plans svp, quels sont mes plans, où sont mes plans, liste, la liste, ma liste, lister, lister
        mes plans, liste de mes plans, la liste de mes plans, liste des plans, liste mes plans, afficher mes plans,
        affiche mes plans, affichez mes plans, montre mes plans, montre moi mes plans, montrez moi mes plans, montrez
        mes plans, montrer mes plans, voir mes plans, vois mes plans, tous mes plans, tous les plans, les plans,
        plans, mes formations, voir mes formations, liste de mes formations, la liste de mes formations, mes sessions,
        mes programmes, mes projets, plans en cours, mes plans en cours, quels plans j'ai, quels plans ai je, j'ai
        quels plans, afficher la liste, affiche la liste, voir la liste, montre la liste, voir tous mes plans, affiche
        tous mes plans, donne moi la liste, consulter mes plans, retrouver mes plans
    """,
    Command.FORGET: """
        oublie moi, oubliez moi, m'oublier, oublier, oublie tout, oublie tout sur moi, oubliez tout sur moi, oublie
        mes données, oubliez mes données, oublie tout de moi, oublie tout ce que tu sais de/sur moi, oubliez tout ce
        que vous savez de/sur moi, tout oublier, tout oublier sur moi, oublie tout à mon sujet, droit à l'oubli,
        efface/effacez/effacer/supprime/supprimez/supprimer/détruis/détruire/enlève/enlever/retire/retirer mes
        données, efface/effacez/effacer/supprime/supprimez/supprimer toutes mes données,
        efface/effacez/effacer/supprime/supprimez/supprimer mes données personnelles,
        efface/effacez/effacer/supprime/supprimez/supprimer toutes mes données personnelles,
        efface/effacez/effacer/supprime/supprimez/supprimer mes infos,
        efface/effacez/effacer/supprime/supprimez/supprimer mes informations,
        efface/effacez/effacer/supprime/supprimez/supprimer mon compte, efface/effacez/supprime/supprimez moi,
        efface/effacez/effacer/supprime/supprimez/supprimer tout sur moi,
        efface/effacez/effacer/supprime/supprimez/supprimer tout ce qui me concerne, efface/supprime tout ce que tu
        sais de/sur moi, effacez/supprimez tout ce que vous savez de/sur moi, je veux être oublié, je veux être
        oubliée, suppression de mes données, m'effacer, me supprimer, oublies/effaces/supprimes tout,
        oublies/effaces/supprimes mes données, oublies/effaces/supprimes toutes mes données, oubliiez mes données,
        supprimiez mes données, supprimiez toutes mes données, m'oublies, m'oubliiez
    """,
    Command.RESTART: """
        recommencer, recommence, recommençons, recommencez, on recommence, tout recommencer, recommencer tout,
        recommencer depuis le début, recommencer au début, recommencer à zéro, recommencer du début, recommence depuis
        le début, recommence à zéro, recommencer de zéro, reprendre depuis le début, reprendre du début, reprendre à
        zéro, reprends depuis le début, reprends à zéro, reprenons depuis le début, reprenons à zéro, on reprend
        depuis le début, on reprend à zéro, on reprend tout, on reprend tout à zéro, on reprend tout depuis le début,
        on recommence tout, on recommence à zéro, on recommence depuis le début, recommençons depuis le début,
        recommençons à zéro, repartir de zéro, repartir à zéro, repartons de zéro, on repart de zéro, on repart à
        zéro, reparti de zéro, redémarrer, redémarre, redémarrage, relancer, réinitialiser, réinitialise, reset,
        restart, remettre à zéro, remise à zéro, remets à zéro, tout remettre à zéro, refaire depuis le début, refaire
        tout, tout refaire, on refait tout, depuis le début, du début, au début, retour au début, revenir au début,
        retourner au début, de zéro, à zéro, tout reprendre, tout reprendre à zéro, tout effacer et recommencer,
        refaire les questions, refaire le test
    """,
    Command.BACK: """
        retour, en arrière, revenir, reviens, revenez, revenir en arrière, reviens en arrière, revenons en arrière,
        retour en arrière, retour arrière, revenir à la question précédente, revenir à la question d'avant, revenir
        d'un cran, un cran en arrière, une étape en arrière, étape précédente, l'étape précédente, précédent,
        précédente, question précédente, la question précédente, la question d'avant, question d'avant, la précédente,
        dernière question, la dernière question, retourner en arrière, retour à la question précédente, retourner à la
        question précédente, annuler ma dernière réponse, annule ma dernière réponse, annuler la dernière réponse,
        annule la dernière réponse, changer ma dernière réponse, change ma dernière réponse, modifier ma dernière
        réponse, modifie ma dernière réponse, corriger ma dernière réponse, changer la dernière réponse, modifier la
        dernière réponse, je me suis trompé, je me suis trompée, me suis trompé, me suis trompée, je me trompe, oups,
        oups erreur, mince je me suis trompé, undo, back, réponse précédente, revenir à la précédente, reculer, marche
        arrière, j'ai fait une erreur, fausse manip, erreur de clic, j'ai mal cliqué, mauvaise manip
    """,
    Command.PLAN: """
        plan, le plan, planifier, planifie, planifions, planifiez, on planifie, faire le plan, fais le plan, faites le
        plan, faire un plan, fais un plan, faites un plan, fais moi un plan, faites moi un plan, créer le plan, crée
        le plan, créez le plan, créer un plan, crée un plan, créez un plan, générer le plan, génère le plan, générez
        le plan, générer un plan, établir le plan, établis le plan, prépare le plan, préparer le plan, préparez le
        plan, monter le plan, montre le plan, montre moi le plan, montrez le plan, montrez moi le plan, voir le plan,
        afficher le plan, affiche le plan, affichez le plan, donne le plan, donne moi le plan, donnez moi le plan,
        fixer la date, fixe la date, fixez la date, fixer une date, fixe une date, fixons une date, fixons la date, on
        fixe une date, on fixe la date, fixer les dates, fixer des dates, choisir la date, choisir une date, choisis
        une date, choisissons une date, choisir les dates, poser une date, poser la date, mettre une date, mettre la
        date, indiquer la date, indiquer une date, définir la date, définir une date, définir les dates, saisir la
        date, saisir une date, entrer la date, entrer une date, ajouter une date, ajouter la date, donner la date,
        donner une date, planifier la date, planifier les dates, planifier la séance, planifier la session, planifier
        la formation, planifier l'atelier, planifier ça, planifie ça, planifions ça, on planifie ça, planifiez ça,
        planifions la séance, planifions la session, planifions la formation, planifie le, planifie la, planifier tout
        ça, programmer, programmer la séance, programmer la session, programmer la formation, programmer la date,
        caler une date, cale une date, caler la date, calons une date, on cale une date, caler les dates, réserver,
        réserver une date, réserver la date, date, la date, dates, les dates, planning, le planning, faire le
        planning, calendrier du plan, étape suivante, passer au plan, passons au plan, on passe au plan, la suite
    """,
    Command.REBOOK: """
        changer/change/changez/changeons la/les/de date/dates, on change la date, on change de date, changer l'heure,
        change l'heure, changer d'heure, changer l'horaire, changer les horaires, changer d'horaire, changer le jour,
        changer de jour, changer la date et l'heure, changer le plan, modifier/modifie/modifiez la/les date/dates,
        modifier l'heure, modifie l'heure, modifier l'horaire, modifier les horaires, modifier le jour, modifier le
        plan, modifier le planning, changer le planning, corriger la date, corriger l'heure,
        déplacer/déplace/déplacez/déplaçons la/les date/séance/session/formation/dates, déplacer, déplace, déplacer
        l'atelier, déplace la, déplace le, déplace ça, déplacer ça, décaler, décale, décaler/décale/décalez/décalons
        la/les date/séance/session/formation/dates, on décale, on décale la date, on décale la session, on décale la
        séance, décaler l'atelier, décale ça, décaler ça, repousser, repousse, repousser/repousse/repoussez/repoussons
        la/les date/séance/session/formation/dates, on repousse, repousser l'atelier, avancer la date, avancer la
        session, avancer la séance, avancer la formation, avance la date, reporter,
        reporter/reporte/reportez/reportons la/les date/séance/session/formation/dates, on reporte, reporter
        l'atelier, reprogrammer, reprogramme, reprogrammer/reprogramme/reprogrammez la séance/session/formation/date,
        replanifier, replanifie, replanifier la séance/session/formation/date, nouvelle date, une nouvelle date, autre
        date, une autre date, choisir une autre date, choisir une nouvelle date, fixer une nouvelle date, fixer une
        autre date, trouver une autre date, mettre une autre date, date différente, mauvaise date, la date change, la
        date a changé, changement de date, changement d'heure, changement d'horaire, la date est fausse, la date n'est
        pas bonne, ce n'est pas la bonne date, c'est pas la bonne date, changer l'heure de début, modifier l'heure de
        début, mettre à jour la date, éditer la date
    """,
    Command.KEEP: """
        garder, garde, gardez, gardons, garde ça, gardez ça, garde la, garde le, garder ça, on garde, on garde ça, on
        garde comme ça, garder comme ça, garde comme ça, garder tel quel, garde tel quel, tel quel, garder la réponse,
        garde la réponse, garder ma réponse, garde ma réponse, gardez ma réponse, on garde ma réponse, garder le plan,
        garde le plan, gardez le plan, on garde le plan, garder la date, garde la date, gardez la date, on garde la
        date, garder l'ancienne réponse, garder l'ancien, garde l'ancien, garde l'ancienne, conserver, conserve,
        conserver ma réponse, conserver la réponse, conserver le plan, conserver la date, annuler, annule, annulez,
        annule ça, annuler ça, non annule, laisse, laissez, laisse tomber, laissez tomber, laisse comme ça, laissez
        comme ça, laisser comme ça, laisse ça, laisse ça comme ça, on laisse comme ça, non laisse, non laisse tomber,
        ne change rien, ne changez rien, change rien, ne rien changer, on ne change rien, on change rien, rien
        changer, ne touche à rien, touche à rien, ne pas changer, sans changement, pas de changement, aucun
        changement, ne modifie rien, ne modifiez rien, rien à changer, comme avant, comme c'était, inchangé, reste
        comme ça, ça reste comme ça, on reste là dessus, on en reste là, tant pis, peu importe laisse, finalement non,
        non garde, non garde ça, non on garde, abandonner, abandonne, fermer le formulaire
    """,
    Command.WHY: """
        pourquoi, pourquoi ça, pourquoi cela, et pourquoi, mais pourquoi, pourquoi donc, pourquoi ces/ce/cet/cette
        dates/jours/jour/date/chiffres/chiffre/durées/durée/étapes/plan/résultat/recommandation/choix/minutes/horaires,
        pourquoi si long, pourquoi aussi long, pourquoi autant d'étapes, pourquoi tant d'étapes, pourquoi cette
        réponse, pourquoi hybride, pourquoi live, pourquoi async, d'où viennent ces/les dates/jours/chiffres/durées,
        d'où ça vient, d'où ça sort, d'où sortent ces dates, d'où sortent ces chiffres, d'où viennent ils,
        explique/expliquez/expliquer les/ces/le/ce/la/cette
        dates/jours/plan/résultat/recommandation/question/options/chiffres/durées/choix, explique, expliquez,
        expliquer, explique moi, expliquez moi, explique ça, explique moi ça, expliquez moi ça, expliquez ça,
        expliquer ça, tu peux expliquer, tu peux m'expliquer, vous pouvez expliquer, vous pouvez m'expliquer, peux tu
        expliquer, peux tu m'expliquer, pouvez vous expliquer, pouvez vous m'expliquer, m'expliquer, explication,
        explications, une explication, des explications, raison, raisons, les raisons, la raison, quelles raisons,
        quelle raison, voir les raisons, montre les raisons, affiche les raisons, pour quelle raison, pour quelles
        raisons, sur quoi c'est basé, sur quoi ça se base, sur quoi vous vous basez, sur quoi tu te bases, c'est basé
        sur quoi, basé sur quoi, sources, les sources, quelles sources, comment ça, c'est à dire, cad, dis moi
        pourquoi, dites moi pourquoi, justifie, justifiez, qu'est ce que ça veut dire, ça veut dire quoi, ça veut dire
        quoi ça, qu'est ce que cela veut dire, que veut dire ..., qu'est ce que veut dire ..., que signifie ..., ça
        signifie quoi, veut dire quoi, que voulez vous dire, que veux tu dire, que voulez vous dire par là, que veux
        tu dire par là, tu veux dire quoi, vous voulez dire quoi, qu'entendez vous par là, qu'entends tu par là,
        qu'entendez vous par ..., qu'entends tu par ..., que voulez vous dire par ..., que veux tu dire par ..., vous
        entendez quoi par ..., tu entends quoi par ..., qu'est ce que vous entendez par ..., qu'est ce que tu entends
        par ..., quelle est la différence, quelle différence, c'est quoi la différence, quelle est la différence entre
        ..., c'est quoi la différence entre ..., quelle différence entre ..., la différence entre ..., c'est quoi ...,
        qu'est ce que c'est, qu'est ce que c'est que ..., qu'est ce que le/la/les/l'/ça ..., qu'est ce qu'un/une ...,
        qu'est ce qu'on entend par ..., c'est quoi, un exemple, exemple, exemples, des exemples, par exemple, tu as un
        exemple, vous avez un exemple, donne moi un exemple, donnez moi un exemple, donne un exemple, donnez un
        exemple, du genre, genre quoi, je ne comprends pas, je comprends pas, comprends pas, j'ai pas compris, je n'ai
        pas compris, pas compris, je ne comprends pas la question, je comprends pas la question, je n'ai pas compris
        la question, j'ai pas compris la question, je ne comprends pas ça, je ne comprends rien, je comprends rien, je
        ne vois pas, pourquoi cette question, pourquoi tu demandes ça, pourquoi vous demandez ça, pourquoi tu me
        demandes ça, pourquoi vous me demandez ça, pourquoi c'est important, en quoi c'est important, à quoi ça sert,
        ça sert à quoi, hein, quoi, pardon, kesako, kézako, définition, définir ..., précise, précisez, préciser, plus
        d'infos, plus d'informations, plus de détails, en savoir plus, dis m'en plus, dites m'en plus, j'aimerais
        comprendre, je veux comprendre, peux tu préciser, pouvez vous préciser, reformule, reformulez
    """,
    Command.OBJECT: """
        pas d'accord, je ne suis pas d'accord, je suis pas d'accord, j'suis pas d'accord, chuis pas d'accord, on n'est
        pas d'accord, on est pas d'accord, nous ne sommes pas d'accord, pas du tout d'accord, pas tout à fait
        d'accord, pas vraiment d'accord, je ne suis pas du tout d'accord, je suis pas du tout d'accord, je ne suis pas
        vraiment d'accord, pas d'accord avec ça/toi/vous/la/le, je ne suis pas d'accord avec ça/toi/vous, je suis pas
        d'accord avec ça/toi/vous, pas d'accord avec cette recommandation, pas d'accord avec la recommandation, je ne
        suis pas d'accord avec la/cette recommandation, je suis pas d'accord avec la/cette recommandation, pas
        d'accord avec le/ce résultat, je ne suis pas d'accord avec le/ce résultat, je suis en désaccord, en désaccord,
        désaccord, je conteste, contester, objection, je ne suis pas convaincu/convaincue, je suis pas
        convaincu/convaincue, pas convaincu par ça, pas convaincu du tout, ça ne me convient pas, ça me convient pas,
        cela ne me convient pas, ça ne me va pas, ça me va pas, ça ne va pas, ça va pas du tout, ça ne colle pas, ça
        colle pas, ça ne tient pas, c'est pas bon, ce n'est pas bon, c'est pas ça, ce n'est pas ça, c'est pas le bon
        résultat, ce n'est pas le bon résultat, ce n'est pas juste, c'est pas juste, ce n'est pas correct, c'est pas
        correct, c'est une erreur, mauvaise recommandation, mauvais résultat, résultat faux, le résultat est faux, la
        recommandation est fausse, la recommandation est mauvaise, n'importe quoi, c'est n'importe quoi, ça n'a pas de
        sens, ça a pas de sens, ça n'a aucun sens, c'est absurde, je n'y crois pas, j'y crois pas, je ne crois pas à
        ça, vous vous trompez, tu te trompes, vous avez tort, tu as tort, t'as tort, je vois ça autrement, je vois les
        choses autrement, je ne suis pas de cet avis, je suis pas de cet avis, je ne partage pas cet avis, ça ne me
        plaît pas, ça me plaît pas, je ne trouve pas ça juste, je pense que c'est faux, je crois que c'est faux, je ne
        suis pas sûr que ce soit juste, recommandation erronée
    """,
    Command.OPEN: """
        laisse/laissez/laisser répondre tout le monde, laisse/laissez/laisser tout le monde répondre,
        laisse/laissez/laisser les autres répondre, laisse/laissez/laisser répondre les autres, laisse/laissez/laisser
        l'équipe/mon/le/notre répondre, laisse/laissez/laisser mon/le/notre équipe/groupe répondre, que tout le monde
        réponde, que tout le monde puisse répondre, tout le monde peut répondre, tout le monde peut participer, tous
        peuvent répondre, les autres peuvent répondre, l'équipe peut répondre, chacun peut répondre, n'importe qui
        peut répondre, ouvrir, ouvre, ouvrez, ouvrir à tous, ouvre à tous, ouvrez à tous, ouvrir à tout le monde,
        ouvre à tout le monde, ouvrez à tout le monde, ouvrir pour tous, ouvrir pour tout le monde, ouvrir aux autres,
        ouvrir à l'équipe, ouvre à l'équipe, ouvrir à toute l'équipe, ouvre à toute l'équipe, ouvert à tous, ouvrir
        les réponses, ouvre les réponses, autoriser tout le monde, autorise tout le monde, autoriser les autres,
        autorise les autres, autoriser tout le monde à répondre, autorise tout le monde à répondre, autoriser les
        autres à répondre, autorise les autres à répondre, permettre à tous de répondre, permettre à tout le monde de
        répondre, permets à tout le monde de répondre, permets aux autres de répondre, rendre public, rends public,
        partager avec tout le monde, partager avec l'équipe
    """,
    Command.CLOSE: """
        moi seul, moi seule, seulement moi, uniquement moi, juste moi, rien que moi, que moi, moi uniquement, moi
        seulement, pour moi seul, pour moi seule, pour moi uniquement, que pour moi, seulement pour moi, uniquement
        pour moi, je réponds seul, je réponds seule, je suis le seul à répondre, je suis la seule à répondre, seul moi
        peux répondre, moi seul peux répondre, moi seule peux répondre, seul le propriétaire, propriétaire seul,
        propriétaire uniquement, propriétaire seulement, seulement le propriétaire, uniquement le propriétaire, juste
        le propriétaire, le propriétaire seulement, fermer, ferme, fermez, fermer aux autres, ferme aux autres,
        refermer, referme, refermer aux autres, fermer les réponses, ferme les réponses, rendre privé, rends privé, ne
        laisse pas les autres répondre, ne laisse plus les autres répondre, ne laissez pas les autres répondre, ne
        laissez plus les autres répondre, laisse plus les autres répondre, laisse pas les autres répondre, que moi
        réponds, je veux répondre seul, je veux répondre seule, je veux être le seul à répondre, je veux être la seule
        à répondre, laisse moi répondre seul, laisse moi seul répondre
    """,
    Command.NEW: """
        nouveau, nouvelle, nouveau plan, un nouveau plan, nouvelle formation, une nouvelle formation, autre formation,
        une autre formation, autre plan, un autre plan, nouvelle session, une nouvelle session, nouvelle séance,
        nouveau projet, un nouveau projet, nouveau programme, planifier une autre formation, planifie une autre
        formation, planifier une nouvelle formation, planifie une nouvelle formation, planifier autre chose, planifier
        une autre, en planifier une autre, planifier une autre formation ..., planifier une nouvelle formation ...,
        planifier une formation, planifie une formation, créer une formation, créer une nouvelle formation, crée une
        nouvelle formation, créer une autre formation, créer un nouveau plan, crée un nouveau plan, créer un autre
        plan, faire un nouveau plan, faire un autre plan, fais un nouveau plan, fais un autre plan, commencer un
        nouveau plan, commencer une nouvelle formation, commencer une autre formation, commencer un autre plan,
        démarrer un nouveau plan, démarrer une nouvelle formation, démarrer une autre formation, on en fait une autre,
        on en fait un autre, en faire une autre, en faire un autre, une autre, un autre, encore une, encore un,
        formation suivante, prochaine formation, la formation suivante, passer à une autre formation, passons à une
        autre formation, nouvelle conversation, commencer une nouvelle conversation, commencer, commence, commençons,
        commencez, on commence, démarrer, démarre, démarrons, démarrez, on démarre, début, débuter, débutons, lancer,
        c'est parti, allons y, on y va, go, start, pour commencer, comment commencer, je commence, je démarre, lancer
        un plan, démarrer un plan, commencer un plan
    """,
    Command.REMIND: """
        rappelle moi, rappelez moi, rappelle nous, rappelez nous, rappelle le moi, rappelle le nous, rappelez le nous,
        rappels, les rappels, un rappel, activer les rappels, active les rappels, activez les rappels, activer
        rappels, réactiver les rappels, réactive les rappels, réactivez les rappels, remettre les rappels, remets les
        rappels, remettez les rappels, rappels on, rappels activés, reprendre les rappels, reprends les rappels,
        reprenez les rappels, relancer les rappels, relance les rappels, envoyer les rappels, envoie les rappels,
        envoyez les rappels, envoyer des rappels, envoie des rappels, envoyez des rappels, envoie moi des rappels,
        envoyez moi des rappels, envoie nous des rappels, envoyez nous des rappels, envoie moi les rappels, envoyez
        nous les rappels, rappelle moi ici, rappelle nous ici, rappelez nous ici, rappels ici, faire des rappels, fais
        moi des rappels, continue les rappels, continuer les rappels, continuez les rappels, recevoir les rappels,
        recevoir des rappels, être rappelé, tenez nous au courant, tiens nous au courant, relance nous, relancez nous
    """,
    Command.STOP: """
        stop, arrête, arrêtez, arrêter, arrête ça, arrêtez ça, stop rappels, stop aux rappels, stop les rappels,
        stopper les rappels, stoppe les rappels, stoppez les rappels, arrêter/arrête/arrêtez les rappels,
        arrêter/arrête/arrêtez tous les rappels, arrêter/arrête/arrêtez d'envoyer des/les rappels, arrête/arrêtez de
        m'envoyer des rappels, arrête/arrêtez de nous envoyer des rappels, arrête/arrêtez de me/nous rappeler,
        arrête/arrêtez de me/nous relancer, arrête/arrêtez de m'écrire, arrête/arrêtez de nous écrire, plus de
        rappels, plus de rappel, plus aucun rappel, pas de rappels, pas de rappel, aucun rappel, sans rappels, sans
        rappel, désactiver/désactive/désactivez les rappels, désactiver rappels, couper/coupe/coupez les rappels,
        supprimer/supprime/supprimez les rappels, enlever/enlève/enlevez les rappels, annuler/annule/annulez les
        rappels, rappels off, rappels désactivés, fin des rappels, finis les rappels, cesser les rappels, cesse les
        rappels, cessez les rappels, me désabonner, se désabonner, désabonner, désabonne moi, désabonnez moi,
        désabonnement, désinscription, désinscrire, je ne veux plus de rappels, je veux plus de rappels, je ne veux
        pas de rappels, je veux pas de rappels, ne plus recevoir de rappels, ne me/nous rappelle/rappelez plus, ne
        m'envoie plus de rappels, ne m'envoyez plus de rappels, ne nous envoyez plus de rappels, ne m'écris plus, ne
        m'écrivez plus, assez de rappels, ça suffit les rappels, ne plus me rappeler
    """,
    Command.PREVIEW: """
        aperçu, un aperçu, l'aperçu, aperçu des rappels, prévisualiser, prévisualiser les rappels, prévisualisation,
        voir les rappels, montre les rappels, montrez les rappels, montre moi les rappels, montrez moi les rappels,
        afficher les rappels, affiche les rappels, affichez les rappels, liste des rappels, la liste des rappels,
        lister les rappels, quels rappels, quels sont les rappels, quels rappels sont prévus, rappels à venir, les
        rappels à venir, prochains rappels, les prochains rappels, prochain rappel, le prochain rappel, quand est le
        prochain rappel, c'est quand le prochain rappel, à quand le prochain rappel, qu'est ce que tu vas envoyer,
        qu'est ce que vous allez envoyer, que vas tu envoyer, qu'allez vous envoyer, tu vas envoyer quoi, vous allez
        envoyer quoi, rappels prévus, les rappels prévus, voir les prochains rappels, voir les rappels à venir
    """,
    Command.DONE: """
        fait, c'est fait, cest fait, fini, c'est fini, j'ai fini, on a fini, nous avons fini, terminé, c'est terminé,
        j'ai terminé, on a terminé, nous avons terminé, je l'ai fait, on l'a fait, nous l'avons fait, déjà fait, c'est
        déjà fait, je l'ai déjà fait, on l'a déjà fait, c'est bon c'est fait, ça y est, ça y est c'est fait, c'est
        bouclé, bouclé, réglé, c'est réglé, accompli, complété, marquer comme fait, marque comme fait, marquez comme
        fait, marquer comme terminé, marque comme terminé, cocher, coche, coché, cocher comme fait, tout est fait,
        c'est ok c'est fait, fait et refait, done, check, voilà c'est fait, achevé
    """,
    Command.SKIP: """
        sauter, saute, sautez, sauter cette étape, saute cette étape, sautez cette étape, sauter l'étape, saute
        l'étape, on saute, on saute cette étape, passer cette étape, passe cette étape, passez cette étape, passer
        l'étape, on passe cette étape, passer, passe, je passe, on passe, ignorer, ignore, ignorez, ignorer cette
        étape, ignore cette étape, ignore ça, laisser de côté, laisse de côté, laisse ça de côté, pas nécessaire, ce
        n'est pas nécessaire, c'est pas nécessaire, pas besoin, on n'en a pas besoin, on en a pas besoin, nous n'en
        avons pas besoin, pas pour nous, pas pertinent, c'est pas pertinent, ce n'est pas pertinent, sans cette étape,
        supprimer cette étape, supprime cette étape, enlever cette étape, enlève cette étape, skip
    """,
    Command.SNOOZE: """
        plus tard, pas maintenant, rappelle moi plus tard, rappelez moi plus tard, rappelle nous plus tard, rappelez
        nous plus tard, rappelle le moi plus tard, me le rappeler plus tard, me rappeler plus tard, rappeler plus
        tard, rappel plus tard, à plus tard, on verra plus tard, demande moi plus tard, redemande moi plus tard,
        reviens plus tard, revenez plus tard, une autre fois, un autre moment, snooze, mettre en veille, répéter plus
        tard, remettre à plus tard, remets à plus tard, remettre ça à plus tard, pas tout de suite, reporte ça à plus
        tard, rappelle moi le ..., rappelez moi le ..., rappelle nous le ..., rappelez nous le ..., rappelle moi dans
        ..., rappelez moi dans ..., rappelle nous dans ..., rappelez nous dans ..., rappelle moi à ..., rappelez moi à
        ..., rappelle moi lundi/mardi/mercredi/jeudi/vendredi, rappelez moi lundi/mardi/mercredi/jeudi/vendredi,
        rappelle nous lundi/mardi/mercredi/jeudi/vendredi, rappelez nous lundi/mardi/mercredi/jeudi/vendredi, rappelle
        moi lundi/mardi/mercredi/jeudi/vendredi ..., rappelez moi lundi/mardi/mercredi/jeudi/vendredi ..., snooze
        jusqu'à/jusqu'au ..., reporter au ..., reporter à ..., repousse à ..., reviens le ..., rappelle moi la semaine
        prochaine, rappelez moi la semaine prochaine, rappelez nous la semaine prochaine, rappelle nous la semaine
        prochaine
    """,
    Command.HOUR: """
        dans une heure, dans 1 heure, dans 1h, dans 1 h, une heure, 1 heure, 1h, 1 h, rappelle moi dans une heure,
        rappelez moi dans une heure, rappelle nous dans une heure, rappelez nous dans une heure, rappelle moi dans 1
        heure, rappelez moi dans 1 heure, rappelle moi dans 1h, rappelez moi dans 1h, rappelle nous dans 1h, rappelez
        nous dans 1h, rappelle nous dans 1 heure, rappelez nous dans 1 heure, dans 60 minutes, dans 60 min, une heure
        plus tard, 1h plus tard, d'ici une heure, d'ici 1h, repousser d'une heure, repousse d'une heure, décaler d'une
        heure, snooze 1h, snooze 1 heure, snooze une heure, dans une petite heure
    """,
    Command.TOMORROW: """
        demain, demain matin, rappelle moi demain, rappelez moi demain, rappelle nous demain, rappelez nous demain,
        rappelle moi demain matin, rappelez moi demain matin, rappelle nous demain matin, rappelez nous demain matin,
        demain à 9h, demain 9h, demain à 9 heures, demain à 9h00, demain 9h00, demain à 9:00, demain 9:00, jusqu'à
        demain, reporter à demain, reporte à demain, repousse à demain, repousser à demain, remets à demain, remettre
        à demain, redemande moi demain, reviens demain, revenez demain, on verra demain, rappel demain, snooze demain,
        snooze jusqu'à demain
    """,
    Command.WORKDAY: """
        prochain jour ouvré, le prochain jour ouvré, jour ouvré suivant, le jour ouvré suivant, prochain jour
        ouvrable, le prochain jour ouvrable, jour ouvrable suivant, le jour ouvrable suivant, prochain jour travaillé,
        le prochain jour travaillé, au prochain jour ouvré, au prochain jour ouvrable, jusqu'au prochain jour ouvré,
        jusqu'au prochain jour ouvrable, prochain jour de travail, le prochain jour de travail, rappelle moi le
        prochain jour ouvré, rappelez moi le prochain jour ouvré, rappelle nous le prochain jour ouvré, rappelez nous
        le prochain jour ouvré, rappelle moi au prochain jour ouvré, rappelez moi au prochain jour ouvré
    """,
    Command.DETAILS: """
        détails, paramètres, les paramètres, réglages, les réglages, les détails, détails des rappels, les
        détails des rappels, détails du rappel, détail des rappels, paramètres des rappels, réglages des
        rappels, réglage des rappels, régler les rappels, configurer les rappels, configure les rappels, options
        des rappels, ajouter la salle, ajoute la salle, ajouter une salle, indiquer la salle, indique la salle,
        mettre la salle, changer la salle, changer de salle, modifier la salle, ajouter le lieu, ajoute le lieu,
        indiquer le lieu, changer le lieu, changer de lieu, modifier le lieu, ajouter un lien, ajoute un lien,
        ajouter le lien, ajoute le lien, mettre le lien, changer le lien, modifier le lien, ajouter des détails,
        ajoute des détails, ajouter les détails, modifier les détails, modifie les détails, changer les détails,
        éditer les détails, ce qu'il faut apporter, que faut il apporter, quoi apporter, à apporter, pause, en
        pause, mettre en pause, mets en pause, mettre les rappels en pause, mets les rappels en pause, mettez
        les rappels en pause, pause des rappels, suspendre les rappels, suspends les rappels, suspendez les
        rappels, suspendre, faire une pause
    """,
    Command.AWAY: """
        absent/absente/absents/absentes jusqu'au/jusqu'à ..., je suis absent/absente jusqu'au/jusqu'à ..., nous sommes
        absents/absentes jusqu'au/jusqu'à ..., on est absents/absent jusqu'au/jusqu'à ..., je serai absent/absente
        jusqu'au/jusqu'à ..., nous serons absents/absentes jusqu'au/jusqu'à ..., en
        congé/congés/vacances/déplacement/arrêt jusqu'au/jusqu'à ..., je suis en
        congé/congés/vacances/déplacement/arrêt jusqu'au/jusqu'à ..., nous sommes en congé/congés/vacances
        jusqu'au/jusqu'à ..., on est en congé/congés/vacances jusqu'au/jusqu'à ..., je serai en congé/congés/vacances
        jusqu'au/jusqu'à ..., pause jusqu'au/jusqu'à ..., pause des rappels jusqu'au/jusqu'à ..., mettre en pause
        jusqu'au/jusqu'à ..., mets en pause jusqu'au/jusqu'à ..., mettez en pause jusqu'au/jusqu'à ..., mets les
        rappels en pause jusqu'au/jusqu'à ..., mettez les rappels en pause jusqu'au/jusqu'à ..., suspendre les rappels
        jusqu'au/jusqu'à ..., suspends les rappels jusqu'au/jusqu'à ..., suspendez les rappels jusqu'au/jusqu'à ...,
        pas de rappel/rappels jusqu'au/jusqu'à ..., pas de rappel/rappels avant ..., aucun rappel avant ..., aucun
        rappel jusqu'au/jusqu'à ..., plus de rappels jusqu'au/jusqu'à ..., pas avant ..., rien avant ..., de retour le
        ..., je suis de retour le ..., je serai de retour le ..., nous serons de retour le ..., on sera de retour le
        ..., on est de retour le ..., nous sommes de retour le ..., je reviens le ..., nous revenons le ..., on
        revient le ..., je rentre le ..., de retour lundi/mardi/mercredi/jeudi/vendredi, je reviens
        lundi/mardi/mercredi/jeudi/vendredi, je rentre lundi/mardi/mercredi/jeudi/vendredi, hors du bureau
        jusqu'au/jusqu'à ..., pas là jusqu'au/jusqu'à ..., je ne suis pas là jusqu'au/jusqu'à ..., je suis pas là
        jusqu'au/jusqu'à ..., on est pas là jusqu'au/jusqu'à ...
    """,
    Command.CALL_OFF: """
        annuler/annule/annulez/annulons la séance/session/formation/date/réunion, annuler/annule/annulez/annulons
        l'atelier, annuler le lancement, annule le lancement, annuler la séance en direct, annuler la session live, on
        annule la séance/session/formation/date, on annule l'atelier, on annule tout, la séance/session/formation/date
        est annulée, l'atelier est annulé, le lancement est annulé, c'est annulé, c'est annulée,
        séance/session/formation annulée, atelier annulé, ça n'a pas lieu, ça n'a plus lieu, ça a pas lieu, ça a plus
        lieu, ça n'aura pas lieu, ça n'aura plus lieu, ça aura pas lieu, elle n'a pas lieu, elle n'a plus lieu, elle
        n'aura pas lieu, elle n'aura plus lieu, il n'aura pas lieu, la séance/session/formation n'a pas/plus lieu, la
        séance/session/formation n'aura pas/plus lieu, l'atelier n'aura pas/plus lieu, l'atelier n'a pas/plus lieu, ça
        tombe à l'eau, c'est tombé à l'eau, la séance/session/formation tombe à l'eau, la session saute, la séance
        saute, supprimer la session, supprimer la séance, supprime la session, supprime la séance
    """,
    Command.CALL_ON: """
        ça a bien lieu, ça a lieu, ça a quand même lieu, ça aura lieu, ça aura bien lieu, ça aura quand même lieu,
        finalement ça a lieu, finalement ça aura lieu, elle a bien lieu, elle a lieu, elle aura bien lieu, elle aura
        lieu, la séance/session/formation a bien lieu, la séance/session/formation a quand même lieu, la
        séance/session/formation aura bien lieu, la séance/session/formation aura quand même lieu, la
        séance/session/formation aura lieu, la séance/session/formation a lieu, l'atelier a bien lieu, l'atelier a
        lieu, l'atelier aura bien lieu, l'atelier aura lieu, l'atelier a quand même lieu, la séance/session/formation
        est maintenue, l'atelier est maintenu, la date est maintenue, c'est maintenu, séance/session/formation
        maintenue, maintenir la séance/session/formation/date, c'est à nouveau prévu, c'est de nouveau d'actualité,
        c'est reparti finalement, on maintient, on maintient la séance/session/formation/date
    """,
    Command.CALENDAR: """
        calendrier, le calendrier, mon calendrier, fichier calendrier, le fichier calendrier, fichier de calendrier,
        l'agenda, mon agenda, fichier agenda, fichier ics, le fichier ics, ics, l'ics, un ics, ical,
        icalendar, calendrier svp, envoyer/envoie/envoyez le calendrier, envoyer/envoie/envoyez l'ics,
        envoyer/envoie/envoyez le fichier ics/calendrier, envoie/envoyez moi le calendrier, envoie/envoyez moi l'ics,
        envoie/envoyez moi le fichier ics/calendrier, donne/donnez moi le calendrier, donne/donnez moi l'ics,
        donne/donnez moi le fichier ics/calendrier, télécharger/télécharge le calendrier, télécharger/télécharge
        l'ics, télécharger/télécharge le fichier ics/calendrier, exporter/exporte le calendrier, exporter/exporte
        l'ics, exporter/exporte vers le/mon calendrier, exporter vers l'agenda, export calendrier, export ics,
        exporter, ajouter/ajoute/ajoutez au calendrier, ajouter/ajoute/ajoutez à mon/l'agenda, ajouter/ajoute/ajoutez
        à mon calendrier, ajoute le à mon agenda/calendrier, ajoute la à mon agenda/calendrier, ajoute les à mon
        agenda/calendrier, ajoute ça à mon agenda/calendrier, ajouter ça à mon agenda/calendrier, ajoutez le à mon
        agenda/calendrier, mettre/mets/mettez dans mon agenda/calendrier, mettre/mets/mettez dans l'agenda,
        mettre/mets/mettez dans le calendrier, mets ça dans mon agenda/calendrier, mets le dans mon agenda/calendrier,
        mettre ça dans mon agenda/calendrier, mettre à l'agenda, importer dans mon agenda/calendrier, importer dans
        l'agenda, importer dans le calendrier, importer dans outlook, ajouter à outlook, ajoute à outlook, ajouter
        dans outlook, invitation calendrier, invitation agenda, invitation outlook, voir le calendrier, afficher le
        calendrier
    """,
}

_AGREEMENT = """
    oui, ouais, ouaip, oui oui, ok, okay, d'accord, c'est ça, oui c'est ça, c'est cela, c'est bien ça, c'est
    exact, exact, exactement, tout à fait, c'est juste, juste, c'est correct, correct, c'est bon, oui c'est
    bon, c'est parfait, parfait, ça me va, ça me convient, ça convient, ça va, très bien, bien, entendu, en
    effet, effectivement, absolument, oui d'accord, oui exact, oui tout à fait, oui svp, oui parfait, ça
    marche, voilà, c'est vrai, 👍, ✅, ✔, ☑, 👌, 💯
"""

_POLITENESS = """
    s'il vous plaît, s'il te plaît, svp, stp, sil vous plait, sil te plait, merci, merci d'avance, merci beaucoup,
    bonjour, salut, hello, bonsoir, livewise, bot, ok, okay, d'accord, daccord, bon, bon ben, ben, bah, alors, et,
    donc, maintenant, là, tout de suite, peux tu, pouvez vous, pourrais tu, pourriez vous, tu peux, tu pourrais, vous
    pouvez, vous pourriez, est ce que tu peux, est ce que vous pouvez, est ce que je peux, est ce qu'on peut, puis je,
    je peux, je peux avoir, peut on, on peut, on pourrait, on pourrait avoir, on peut avoir, j'aimerais, j'aimerais
    bien, je voudrais, je voudrais bien, je veux, je veux bien, j'ai envie de, on veut, on voudrait, on aimerait, nous
    voulons, nous voudrions, nous aimerions, il faut, il faudrait, faut, faudrait, je dois, on doit, nous devons, je
    souhaite, je souhaiterais, nous souhaitons, nous souhaiterions, on souhaite, veuillez, merci de, merci de bien
    vouloir, prière de, vas y, allez y, vas, allez, allez hop, hop, euh, heu, hum, hmm, ah, oh, en fait, finalement,
    désolé, désolée, pardon, excusez moi, excuse moi, attends, attendez, je préfère, je préférerais, plutôt, juste,
    simplement, s'il te plait livewise, montre moi, montrez moi, donne moi, donnez moi, dis moi, dites moi, me, m',
    pour moi, encore, encore une fois, de nouveau, à nouveau, comment, comment je fais pour, comment faire pour,
    comment puis je, comment je peux, je suis prêt à, je suis prête à, prêt à, prête à, on va, je vais, nous allons,
    ok pour, tant qu'à faire, quand même, avoir, que tu, que vous, j'ai besoin de, on a besoin de, tu peux me, vous
    pouvez me, peux tu me, pouvez vous me, pourriez vous me, pourrais tu me, est ce que je peux avoir, puis je avoir,
    si possible
"""

_CHANGE = Change(
    verbs="""
        changer, change, changez, changeons, modifier, modifie, modifiez, modifions, corriger, corrige, corrigez,
        rectifier, rectifie, rectifiez, revoir, revois, refaire, refais, reprendre, reprends, rouvrir, rouvre, éditer,
        édite, ajuster, ajuste, mettre à jour, mets à jour, réviser, révise, revenir à, revenir sur, revenir au,
        revenir aux, reviens aux, retourner aux, retour aux, reviens à, reviens sur, reviens au, revenons à, revenons
        sur, revenons au, retourner à, retourner sur, retourner au, retourne à, retourne au, retour à, retour sur,
        retour au, on change, on modifie, on revient à, on revient sur, on revient au, changement de, passer, passe,
        mettre, mets, remplacer, remplace, annuler ma réponse, annule ma réponse, répondre à nouveau à, répondre à
        nouveau sur
    """,
    links="""
        le, la, les, l, mon, ma, mes, notre, nos, cette, ce, réponse, réponses, choix, sur, à, au, aux, de, du, des,
        d, pour, concernant, question, questions, numéro, no, n, encore, partie, point, plutôt, svp, stp
    """,
    targets={
        Question.GOAL: """
            objectif, objectifs, l'objectif, mon objectif, but, buts, le but, question 1, q1, 1, première, premiere,
            1ère, 1re, première question, question un, première réponse, réponse 1, 1ère question, 1re question,
            finalité, l'objectif de la formation, question de l'objectif
        """,
        Question.CORRECTION: """
            correction, corrections, correction immédiate, feedback, feedback immédiat, retour immédiat, question 2,
            q2, 2, deuxième, 2e, 2ème, seconde, deuxième question, seconde question, question deux, réponse 2,
            deuxième réponse, seconde réponse, 2e question, 2ème question
        """,
        Question.PEER: """
            pairs, pair, les pairs, interaction, interactions, interaction entre pairs, interactions entre pairs,
            échange entre pairs, échanges entre pairs, échanges, groupe, collègues, question 3, q3, 3, troisième, 3e,
            3ème, troisième question, question trois, réponse 3, troisième réponse, 3e question, 3ème question,
            travail de groupe
        """,
        Question.PRACTICE: """
            pratique, la pratique, mise en pratique, entraînement, question 4, q4, 4, quatrième, 4e, 4ème, quatrième
            question, question quatre, réponse 4, quatrième réponse, 4e question, 4ème question, partie pratique,
            dernière question de pratique
        """,
        "case": """
            cas, le cas, cas particulier, cas particuliers, cas spécial, cas spéciaux, question 5, q5, 5, cinquième,
            5e, 5ème, cinquième question, question cinq, réponse 5, question complémentaire, question supplémentaire,
            question de suivi, question de relance, quand même l'hybride ne suffit pas, l'hybride ne suffit pas,
            hybride ne suffit pas
        """,
    },
    into="en, à, par, pour, vers, comme, sur",
    wrong="""
        est faux, est fausse, sont faux, sont fausses, est incorrect, est incorrecte, n'est pas bon, n'est pas bonne,
        n'est pas correct, n'est pas correcte, n'est pas juste, est pas bon, est pas bonne, est pas correct, est pas
        juste, était faux, était fausse, n'était pas bon, n'était pas bonne, était pas bon, était pas bonne, a changé,
        ont changé, doit changer, doit être changé, doit être changée, doit être modifié, doit être modifiée, est à
        changer, est à modifier, est à revoir, est à corriger, était une erreur, est une erreur, est erroné, est
        erronée, à changer, à modifier, à revoir, n'est plus bon, n'est plus bonne, n'est plus valable
    """,
    names={
        Question.GOAL: "objectif, objectifs, but",
        Question.CORRECTION: "correction, correction immédiate, feedback immédiat, retour immédiat",
        Question.PEER: """
            pairs, interaction entre pairs, interactions entre pairs, échange entre pairs, échanges entre pairs
        """,
        Question.PRACTICE: "pratique, mise en pratique, entraînement",
    },
    lead_ins="""
        le, la, les, l, notre, nos, mon, ma, non, pas, sans, aucune, aucun, d, de, du, des, en, fait, finalement, je,
        j, pense, crois, dirais, que, qu, donc, alors, ok, et, aussi, bon, mais, désolé, désolée, pardon, svp, euh,
        hmm, oui, ah, oh, pour, ai, dit, disons, imagine, une, un, est, besoin, c, ce, n, il, y, a, plutôt, attends,
        au
    """,
    claims="""
        est, sont, n'est, était, doit, doivent, devrait, devraient, peut, peuvent, pourrait, pourraient, faut, sera,
        seront, a, ont, besoin, nécessaire, nécessaires, indispensable, indispensables, essentiel, essentielle,
        essentiels, essentielles, obligatoire, facultatif, facultative, pas, sans, aucune, aucun, non, c'est, serait,
        reste, va, se, suffit, requise
    """,
    takes_back="""
        en fait non, non en fait, enfin non, non enfin, euh non, ah non, non pardon, pardon non, pardon, non attends,
        attends non, attends, attendez, non attendez, je voulais dire, non je voulais dire, pardon je voulais dire, je
        veux dire, enfin je veux dire, oups, oups non, oups pardon, oups je voulais dire, désolé je voulais dire,
        désolée je voulais dire, correction, au temps pour moi, autant pour moi, je me corrige, je rectifie,
        rectification, erreur, mon erreur, finalement non, non finalement, tout compte fait, réflexion faite, à la
        réflexion, je me suis trompé, je me suis trompée, me suis trompé, non non pardon, ou plutôt, enfin plutôt, non
        plutôt, mince, mince non, zut non, je retire,
        en fait, en fait pas, non en fait pas, ah en fait, ah en fait non, oh non, hmm non, finalement,
        finalement pas, non finalement pas, bon en fait non, si en fait, à vrai dire non, je me suis trompé non,
        non je me suis trompé
    """,
)

_CALENDAR = Calendar(
    months=(
        "janvier, janv, jan",
        "février, fevrier, fév, févr",
        "mars",
        "avril, avr",
        "mai",
        "juin",
        "juillet, juil, juill",
        "août, aout",
        "septembre, sept, sep",
        "octobre, oct",
        "novembre, nov",
        "décembre, déc",
    ),
    weekdays=(  # without "mer", "jeu" and "sam", which are words of their own
        "lundi, lun",
        "mardi, mar",
        "mercredi, merc",
        "jeudi",
        "vendredi, ven",
        "samedi",
        "dimanche, dim",
    ),
    numbers={
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix, une dizaine de, dizaine de",
        11: "onze",
        12: "douze, une douzaine de, douzaine de",
        13: "treize",
        14: "quatorze",
        15: "quinze, une quinzaine de, quinzaine de",
        16: "seize",
        17: "dix-sept, dix sept",
        18: "dix-huit, dix huit",
        19: "dix-neuf, dix neuf",
        20: "vingt, une vingtaine de, vingtaine de",
        21: "vingt et un, vingt-et-un, vingt et une, vingt-et-une",
        22: "vingt-deux, vingt deux",
        23: "vingt-trois, vingt trois",
        24: "vingt-quatre, vingt quatre",
        25: "vingt-cinq, vingt cinq",
        26: "vingt-six, vingt six",
        27: "vingt-sept, vingt sept",
        28: "vingt-huit, vingt huit",
        29: "vingt-neuf, vingt neuf",
        30: "trente, une trentaine de, trentaine de",
        31: "trente et un, trente-et-un, trente et une, trente-et-une",
        35: "trente-cinq, trente cinq",
        40: "quarante, une quarantaine de, quarantaine de",
        45: "quarante-cinq, quarante cinq",
        50: "cinquante, une cinquantaine de, cinquantaine de",
        60: "soixante",
        75: "soixante-quinze, soixante quinze, septante-cinq",
        80: "quatre-vingts, quatre vingts, quatre-vingt, huitante",
        90: "quatre-vingt-dix, quatre vingt dix, nonante",
        100: "cent",
        120: "cent vingt, cent-vingt",
    },
    nths={
        1: "premier, première, 1er, 1ère",
        2: "deuxième, second, seconde, 2e, 2ème",
        3: "troisième, 3e, 3ème",
        4: "quatrième, 4e, 4ème",
        5: "cinquième, 5e, 5ème",
        -1: "dernier, dernière",
    },
    today="aujourd'hui, aujourdhui, aujourd hui, auj, ajd",
    tomorrow="demain, dem1",
    after_tomorrow="après-demain, après demain, aprés-demain",
    now="maintenant",
    coming="ce, prochain, le prochain, ce prochain",
    this_week="cette semaine, de cette semaine",
    next_week="""
        la semaine prochaine, de la semaine prochaine, semaine prochaine, la semaine pro, de la semaine pro, semaine
        pro
    """,
    this_month="ce mois, ce mois-ci, mois, mois-ci, mois en cours",
    next_month="mois prochain, le mois prochain, prochain mois",
    within="dans",
    single="un, une",
    days="jours, jour, j",
    weeks="semaines, semaine, sem, en 8",
    months_long="mois, ans, an, années, année",
    fortnight="quinzaine, une quinzaine, en 15, 15 jours, 15j",
    week_said="8 jours, 8j",
    counted_from="à partir de, à compter de, après",
    ordinals="er, ère, e, ème, ere, eme",
    the="le, pour le, au",
    day_after="le, pour le",
    of="de, du, d', en",
    until="à, au, jusqu'à, jusqu'au",
    alternatives="ou, et",
    elsewhere="""
        avant, avant le, après, après le, d'ici, d'ici au, d'ici le, jusqu'à, jusqu'au, pas, jamais, sauf, chaque,
        tous les, toutes les, excepté, hormis, hors, entre, depuis, depuis le, à partir du, dès, dès le, sans, ni,
        autre que, plutôt que, plus tard que, plus tôt que, au plus tard, au plus tôt, passé, éviter, évitons, évitez,
        un autre jour que, tout sauf, minimum, n'importe quel, aucun, pas après, pas avant, à l'exception du, non
    """,
    near="""
        vers, vers le, autour du, autour de, aux alentours du, aux alentours de, environ, à peu près, début, fin, mi,
        milieu, courant, dernier, avant-dernier, précédent, veille de, veille du, la veille du, lendemain de,
        lendemain du, ou, soit, semaine du, la semaine du, week-end du, plutôt vers, proche du, peut-être
    """,
    before_days="le, la, du, de, des, ce, prochain, à, au, en, le prochain, un",
    beyond="""
        ou, environ, à peu près, sauf, jusqu'au, jusqu'à, dernier, dernière, passé, précédent, d'avant, d'après,
        suivant, au plus tard, au plus tôt, ni, et quelques, mais pas, si, à quelque chose près, grand max, maxi, dans
        l'idéal ou, \u00b1
    """,
    stray="""
        semaine, semaines, week-end, week-ends, weekend, weekends, mois, trimestre, trimestres, semestre, an, ans,
        année, années, quotidien, quotidiennement, quotidienne, hebdomadaire, mensuel, mensuelle, chaque, tous les,
        toutes les, un jour, un de ces jours, n'importe quand, lundis, mardis, mercredis, jeudis, vendredis, samedis,
        dimanches, jours, jour, t1, t2, t3, t4, q1, q2, q3, q4, s1, s2, mi-janvier, mi-février, mi-mars, mi-avril,
        mi-mai, mi-juin, mi-juillet, mi-août, mi-septembre, mi-octobre, mi-novembre, mi-décembre, janvier, février,
        mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, pâques, noël, nouvel an, férié,
        fériés, vacances, congés, ascension, pentecôte, toussaint, au 1er, au 1, au 2, au 3, au 4, au 5, au 6, au 7,
        au 8, au 9, au 10, au 11, au 12, au 13, au 14, au 15, au 16, au 17, au 18, au 19, au 20, au 21, au 22, au 23,
        au 24, au 25, au 26, au 27, au 28, au 29, au 30, au 31, à confirmer, à définir, à valider, peut-être
    """,
    shifted="""
        d'après, d'avant, suivant, suivante, ou plus tard, ou plus tôt, ou après, ou avant, au plus tard, au plus tôt,
        qui suit, qui précède, sur deux
    """,
    at="""
        à, à partir de, dès, début à, début, commence à, commencer à, commencera à, commençant à, démarre à, démarrer
        à, démarrage à, démarrage, débute à, débuter à, débutera à, heure de début, l'heure de début à, l'heure à,
        l'heure de début est, @
    """,
    noon="à midi, à midi pile, midi, midi pile",
    morning="am, a.m., du matin, h du matin, heures du matin, heure du matin",
    afternoon="""
        pm, p.m., de l'après-midi, de l'aprem, h de l'après-midi, h de l'aprem, heures de l'après-midi, heure de
        l'après-midi, du soir, h du soir, heures du soir, de l'après midi, h de l'après midi, heures de l'après midi
    """,
    oclock="h, heures, heure, hrs, h.",
    doubtful_hours=(1, 2, 3, 4, 5, 6),
    past_after={
        15: "et quart",
        30: "et demie, et demi",
        -15: "moins le quart, moins quart",
        -10: "moins dix, moins 10",
        -5: "moins cinq, moins 5",
        -20: "moins vingt, moins 20",
    },
    zone_time="",
    cities={
        "london": "londres",
        "vienna": "vienne",
        "brussels": "bruxelles",
        "moscow": "moscou",
        "lisbon": "lisbonne",
        "warsaw": "varsovie",
        "copenhagen": "copenhague",
        "athens": "athènes",
        "rome": "rome",
        "bucharest": "bucarest",
        "belgrade": "belgrade",
        "zurich": "zurich, genève, berne, lausanne",
        "cairo": "le caire, caire",
        "algiers": "alger",
        "shanghai": "pékin, shanghaï",
        "singapore": "singapour",
        "montreal": "montréal, québec",
        "new york": "new-york",
        "casablanca": "casablanca, rabat",
        "tunis": "tunis",
        "seoul": "séoul",
        "tehran": "téhéran",
        "paris": "paris, lyon, marseille, lille, toulouse, bordeaux, nantes, strasbourg",
    },
    zone_of="heure de, l'heure de, à l'heure de, heure d', à l'heure d', heure du",
    in_place="à, au, en",
    unplaced_zones="""
        heure locale, heure française, heure suisse, heure belge, heure québécoise, heure anglaise, heure américaine,
        heure allemande, heure espagnole, heure d'europe centrale, heure de l'est, heure de l'ouest, heure du
        pacifique, leur heure, votre heure, son heure, cet, cest, mez, edt, cst, cdt, mst, mdt, pst, pdt, hne,
        hae, hnec, haec, ist, jst, bst, autre fuseau, leur fuseau, son fuseau, fuseau horaire différent, autre fuseau
        horaire
    """,
    unplaced_beside="et, ct, mt, pt, est",
    no_zones="""
        centre, pâques, noël, midi, minuit, général, sud, nord, ouest, est, act, acre, mahé, nome, universel,
        victoria, atlantique, san juan, gb, nz, prc, roc, rok, met, wet, uct, zulu, mon, ma, notre, même, déjeuner,
        dîner, pause, début, fin, ce, cette, le, la, les, sur, en, de, live, libre, plein, tout, toute, tous, salle,
        direct, présentiel, ligne, distance, place, site, et, ou, avec, pour, sans, pas, non, séance, session,
        formation, atelier, un, une, deux, second, la paix, paix, nice, tours, troyes, jour
    """,
    country="pays, le pays, code pays, pays des jours fériés, pays pour les jours fériés, pays de référence",
    country_is="est, est la, est le, c'est, c'est la, c'est le, sera, serait, doit être, à, en, sur",
    holidays="""
        jours fériés, jours feries, jour férié, fériés, jours fériés officiels, jours fériés légaux, calendrier des
        jours fériés, fêtes légales, congés fériés
    """,
    holidays_of="""
        de, d', du, de la, des, en, au, aux, pour, pour la, pour le, pour les, de l', dans le, comme en, comme au
    """,
    no_countries="""
        été, hiver, printemps, automne, rentrée, général, avance, entre, ce, cette, ces, cela, certains, chaque, tout,
        tous, toutes, mon, ma, mes, notre, nos, votre, vos, leur, leurs, son, sa, ses, semaine, mois, année, an,
        calendrier, plan, équipe, bureau, lieu, manager, managers, chef, directeur, direction, équipes, bureaux,
        organisation, spécifique, niveau, compte, musique, a, ont, était, étaient, est, sont, et, ou, pas, où, qui,
        que, cours, question, fait, effet
    """,
    after_country="""
        et, avec, pour, à, le, de, du, en, en compte, svp, stp, s'il vous plaît, s'il te plaît, merci, aussi,
        également, plutôt, maintenant, alors, début, prochain
    """,
    minutes="minutes, minute, mins, min, mn",
    hours="heures, heure, hrs, h",
    lengths={
        15: "un quart d'heure, 1 quart d'heure, quart d'heure, 1/4 d'heure, 1/4 h",
        30: "une demi-heure, une demi heure, demi-heure, demi heure, 1/2 heure, 1/2h, une 1/2 heure",
        45: "3 quarts d'heure, 3/4 d'heure, 3/4 h",
        60: "une heure, une petite heure, une bonne heure",
        75: "une heure et quart, une heure un quart, 1 heure et quart, 1h et quart, une heure quinze, une heure 15",
        90: """
            une heure et demie, une heure et demi, 1 heure et demie, 1 heure et demi, 1h et demie, 1h et demi, une
            heure 30
        """,
        105: "une heure 45, une heure trois quarts, une heure 3 quarts",
        150: "2 heures et demie, 2 heures et demi, 2h et demie, 2h et demi",
        210: "3 heures et demie, 3 heures et demi, 3h et demie, 3h et demi",
    },
    live="live, en live, en direct, en présentiel, direct, présentiel, synchrone, en synchrone",
    live_time="de formation, formation, de cours, d'enseignement, de contenu, de training, de session, de séance",
    in_total="""
        si tout était en live, si tout était live, si tout était en direct, si tout était en présentiel, si tout est
        en live, si tout est live, si tout est en direct, si tout est en présentiel, si tout se fait en direct, si
        tout se faisait en direct, tout en live, tout en direct, tout en présentiel, si on faisait tout en direct, si
        on faisait tout en live, si on faisait tout en présentiel, au total, en tout, total, total de, au total de, en
        cumulé, cumulées, de live au total, dans l'ensemble, de formation en tout, de formation au total
    """,
    inexact="""
        pas, non, jamais, plus de, moins de, au-dessus de, au dessus de, en dessous de, au moins, au plus, minimum,
        entre, sauf, sans, chaque, toutes les, tous les, ou, était, étaient, avait, avaient, avions, à la place de, au
        lieu de, par rapport à
    """,
    sessions="""
        séances, sessions, réunions, ateliers, blocs, créneaux, modules, appels, rounds, classes, cours, leçons,
        webinaires, visios
    """,
    several="plusieurs, quelques, des, multiples, différentes",
    times="x, \u00d7, fois",
    of_sessions="de, d', à, avec, pour, \u00e0",
    apiece="""
        chacun, chacune, fois, 2 fois, 3 fois, plusieurs fois, par séance, par session, par atelier, par module,
        toutes les semaines, chaque semaine, par semaine, hebdo, hebdomadaires, par jour, chaque jour, tous les jours,
        par mois, chaque mois, la séance, la session
    """,
    part_of="demi, une demi, la demi, 1/2, une 1/2, quart de, la moitié de",
    all_day="""
        toute la journée, toute une journée, une journée, une journée entière, la journée, la journée entière, journée
        entière, journée complète, une journée complète, demi-journée, une demi-journée, demi journée, une demi
        journée, 1 journée, 1/2 journée, une matinée, toute la matinée, toute la semaine, une après-midi, un
        après-midi, 2 journées, 3 journées, 2 demi-journées
    """,
    lasting="""
        durer, tenir, tienne, tient, rester, reste, restent, retenir, retiennent, retienne, retenu, se souvenir, s'en
        souvenir, souviennent, s'en souviennent, s'en rappeler, mémoire, en mémoire, mémoriser, ancré, ancrée, acquis,
        acquise, acquises, valable, valables, perdurer, rétention, tenir dans le temps, conserver, garder, durable,
        retention, tenir pendant
    """,
    holds={
        30: "1 mois, un mois, 30 jours",
        90: "3 mois, un trimestre, 90 jours, 1 trimestre",
        180: "6 mois, un semestre, 180 jours, une demi-année, 1 semestre",
        365: "12 mois, un an, 1 an, une année, 1 année, 365 jours",
    },
    people="""
        personnes, personne, pers, pers., participants, participantes, participant, participante, apprenants,
        apprenantes, apprenant, stagiaires, stagiaire, collaborateurs, collaboratrices, collaborateur, salariés,
        salariées, salarié, employés, employées, employé, agents, agent, collègues, membres, membre, têtes, gens,
        utilisateurs, utilisatrices, places, invités, inscrits, inscrites, recrues, nouveaux, nouveaux arrivants,
        arrivants, alternants, apprentis, intérimaires, diplômés, bénévoles, volontaires, ouvriers, opérateurs,
        opératrices, coéquipiers, candidats, infirmiers, infirmières, médecins, internes, chirurgiens, ambulanciers,
        soignants, soignantes, aides-soignants, aides-soignantes, thérapeutes, pharmaciens, managers, manageurs,
        responsables, chefs, cheffes, cadres, encadrants, superviseurs, directeurs, directrices, dirigeants,
        représentants, vendeurs, vendeuses, commerciaux, commerciales, conseillers, conseillères, consultants,
        consultantes, ingénieurs, développeurs, développeuses, devs, designers, analystes, testeurs, techniciens,
        techniciennes, mécaniciens, électriciens, conducteurs, chauffeurs, pilotes, enseignants, enseignantes,
        professeurs, profs, formateurs, formatrices, coachs, animateurs, facilitateurs, élèves, étudiants, étudiantes,
        caissiers, caissières, baristas, cuisiniers, serveurs, serveuses, pompiers, soldats, gardiens, avocats,
        comptables, auditeurs, recruteurs, acheteurs, chercheurs, scientifiques, administrateurs, assistants,
        assistantes, spécialistes, professionnels, experts, femmes, hommes, adultes, jeunes
    """,
    groups="""
        groupe de, groupes de, équipe de, équipes de, classe de, promo de, promotion de, cohorte de, jusqu'à, environ,
        à peu près, max, maximum, autour de
    """,
    heads="""
        pour, avec, on est, on sera, nous sommes, nous serons, on serait, ils sont, ils seront, elles sont,
        participants, personnes, effectif, effectif de, nombre de participants, nb de participants, nombre de
        personnes, apprenants, on attend, nous attendons
    """,
    between_parts="""
        mets, mettre, mettez, le, la, les, l, ça, cela, on, un, une, change, changer, changez, modifier, modifie,
        modifiez, début, commence, commencer, commencera, démarre, démarrer, débute, débuter, fin, heure, horaire, à,
        au, aux, pour, avec, de, du, des, d, en, durée, séance, session, atelier, formation, live, direct, réunion,
        doit, devra, devrait, faut, faudrait, besoin, a, ai, avons, être, est, sera, serait, seront, sont, prend,
        prendra, dure, durera, durer, ce, c, cette, je, j, nous, ils, elles, y, il, seulement, juste, svp, stp, s,
        vous, plaît, te, merci, participants, personnes, groupe, taille, plutôt, maintenant, alors, en fait, fait,
        finalement, ok, bon, et, aussi, tout, si, total, monde, tous, voudrais, voudrait, aimerais, aimerait, veux,
        passe, passer, passez, corrige, corriger, plus, mieux, donc, désolé, désolée, pardon, oui, nombre, nouveau,
        nouvelle, notre, nos, mon, ma, venir, viennent, viendront, participent, participeront, tienne, tenir, que, qu,
        mois, prévu, prévue, prévus, prévoir, prévoyez, prévois, combien, jusqu, max, maxi, environ, compte,
        respecter, considérer, attendus, attendues, inscrits, minutes, heures, exactement, même, acquis, acquise,
        reste, restent, rester, ancré, retenir, se, souvenir, souviennent, fuseau, utilise, utiliser, pays
    """,
    company="""
        j, je, ils, elles, y, ai, a, avons, venir, viennent, viendront, participent, participeront, combien,
        que, souvenir
    """,
    moves="""
        déplace, déplacer, déplacez, déplaçons, décale, décaler, décalez, décalons, reporte, reporter, reportez,
        reportons, repousse, repousser, repoussez, avance, avancer, avancez, change, changer, changez,
        changeons, modifie, modifier, modifiez, mets, mettez, mettre, passe, passer, passez, est déplacée, est
        reportée
    """,
    moved="""
        la, le, l, ça, cela, tout, date, date en direct, jour, séance, session, session en direct, formation,
        réunion, atelier, cours, plan, rendez-vous, début, lancement
    """,
    moved_to="au, à, à la, pour le, pour",
    partings="à",
)

LEXICON: Final = Lexicon(
    apostrophe=" ",
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
    tongue_leads="en, au, à, parle, parlez, parlons, passe, passez, passer, écris, écrivez, langue",
)
