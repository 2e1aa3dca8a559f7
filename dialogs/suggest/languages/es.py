"""Spanish, as people describe a training in a few sentences."""

from typing import Final

from dialogs.grid import Case, Option, Question
from dialogs.suggest.languages import Amounts, CaseSigns, Descriptions, Evidence

_CLASSES = {
    "coach": """
        formador, formadora, coach, instructor, instructora, monitor, monitora, mentor, mentora, tutor, tutora, experto,
        experta, supervisor, supervisora, profesor, profesora, docente, facilitador, facilitadora, responsable, jefe,
        jefa, maestro, maestra, enfermero, enfermera, médico, médica, farmacéutico, farmacéutica, psicólogo, psicóloga,
        examinador, examinadora, alguien, una persona, compañero, revisor, revisora, editor, editora, actor, actriz,
        entrenador, entrenadora, especialista, encargado, encargada, oficial, técnico, abogado, logopeda
    """,
    "corrects": """
        corrige, corregir, corrigen, corrija, corregido, corregida, corrigiendo, corrección, correcciones, comentarios,
        comentario, feedback, retroalimentación, avisa, avisar, dice, decir, señala, señalar, responde, responder,
        ajusta, ajustar, guía, guiar, reacciona, indica, comenta, comentan, corregirles, corregirlos
    """,
    "intervenes": """
        interviene, intervenir, intervenga, interrumpe, interrumpir, para, pararlos, detiene, detener, congela, corta,
        cortar, pausa, frena, interrumpa, los para, les para, detenga
    """,
    "at_once": """
        inmediatamente, inmediata, inmediato, inmediatas, inmediatos, de inmediato, al momento, en el momento, en el
        acto, al instante, enseguida, en seguida, en tiempo real, en vivo, en directo, sobre la marcha, en cuanto,
        instantánea, instantáneo, sin demora, justo cuando, durante el ejercicio, en ese momento, ahí mismo, al vuelo,
        ya mismo
    """,
    "later": """
        más tarde, después, luego, al día siguiente, el día siguiente, a la semana siguiente, la semana siguiente,
        en dos días, en uno o dos días, en unos días, unos días después, dentro de la semana, al final, cada semana,
        cada mes, semanalmente, mensualmente, por escrito, por correo, por email, por mail, esperar, una vez por semana,
        una vez al mes, a posteriori, en diferido, en 48 horas, en 24 horas, semanal, mensual, a los dos días,
        días después
    """,
    "tool": """
        herramienta, sistema, programa, aplicación, app, plataforma, quiz, cuestionario, ordenador, computadora,
        máquina, aparato, pantalla, test, ejercicio, formulario, software, solución, lms
    """,
    "must": """
        debe, deben, deberían, debería, tienen que, tiene que, han de, ha de, necesitan, necesita, hay que,
        queremos que, deberán, tendrán que
    """,
    "adverb": """
        también, realmente, de verdad, bien, mejor, luego, después, siempre, correctamente, todos, poder,
        ser capaces de, saber, aprender a, empezar a
    """,
    "deed": """
        aplicar, usar, utilizar, actuar, reaccionar, gestionar, manejar, tratar, conducir, dirigir, llevar, vender,
        negociar, escribir, redactar, hablar, presentar, atender, saludar, respetar, trabajar, realizar, ejecutar,
        operar, pilotar, cambiar, adoptar, calmar, escuchar, dar, delegar, responder, poner, tomar, instalar, registrar,
        introducir, controlar, comprobar, verificar, avisar, documentar, construir, soldar, limpiar, levantar, cargar,
        decidir, organizar, aconsejar, comunicar, acompañar, hacer, extraer, evacuar, emplear, programar, resolver,
        preparar, cumplir, reportar, liderar, cocinar, facilitar, colocar, comportarse, ponerlo, aplicarlo, usarlo,
        aplicarlas, usarla
    """,
    "peers": """
        grupo, grupos, compañeros, compañeras, colegas, pares, equipo, intercambio, discusión, debate, debates,
        los demás, los otros, otros, demás, otros participantes, pareja, interacción, círculo, trabajo en grupo,
        diálogo, otros jefes
    """,
    "vital": """
        esencial, esenciales, imprescindible, imprescindibles, indispensable, necesario, necesaria, necesarios,
        importante, importantes, clave, fundamental, crucial, el corazón, lo principal, vital, relevante,
        lo más importante, la clave, central, hace falta, hacen falta
    """,
    "nobody": "nadie, ningún formador, ningún instructor, ninguna persona",
    "live_words": """
        presencial, presenciales, en persona, cara a cara, in situ, en vivo, en directo, en la sala, en una sala,
        en la misma sala, en tiempo real, en el sitio, físicamente, presencialmente, en el lugar, en sala
    """,
    "physical": """
        máquina, máquinas, equipo, carretilla, carretilla elevadora, grúa, camión, vehículo, maniquí, maniquíes,
        paciente, pacientes, taller, laboratorio, cocina, caja, mostrador, línea, torre, escalera, tejado, obra,
        escenario, tienda, almacén, fábrica, planta, terreno, extintor, puesto, brazo, recepción, sala, hotel, hospital,
        quirófano, patio, aula, nave, piso de venta, muelle, campo, pista, muñeco, tiendas
    """,
    "cannot": """
        no se puede, no se pueden, no puede ser, no puede, no pueden, imposible de, imposible, no es, no se, no
    """,
    "replaced": """
        simular, simulado, simulada, simularse, simulable, reemplazar, reemplazarse, sustituir, sustituirse, grabar,
        grabarse, hacer online, hacer en línea, hacerse online, hacerse en línea, practicar online, aprender online,
        en pantalla, en una pantalla, hacer a distancia, hacerse a distancia, reproducir, reproducirse,
        hacer en pantalla, hacer en una pantalla, aprende online, hacerse en una pantalla, por vídeo, online
    """,
    "small": """
        de, del, el, la, los, las, un, una, unos, en, a, al, por, para, con, y, o, que, e, horas, minutos, días,
        semanas, meses, hora, minuto, día, años, veces, ciento, sobre, su, sus
    """,
    "goes_wrong": """
        peligroso, peligrosa, peligro, daño, daños, lesión, lesiones, lesionarse, lesionan, herirse, herido,
        heridos, accidente, accidentes, riesgo, riesgos, arriesgado, mortal, malos hábitos, malas costumbres,
        inútil, no sirve, no sirven, no tiene sentido, no tendría sentido, sin sentido, no funciona, no
        funcionaría, no basta, imposible, no es posible, no aprenden, no se aprende, demasiado tarde, fracasa,
        fracasan, sale mal, salir mal, grave, graves, peor, desastre, pierde, pierden, quemarse, caerse
    """,
    "no_verb": """
        gran, plan, bien, buen, examen, orden, volumen, imagen, origen, régimen, un, en, pan, tan, resumen,
        joven, almacén, san
    """,
    "verb": "*an, *en",
    "plural_verb": "{verb!no_verb}",
    "after_alone": """y, o, sin, ante, frente, delante, desde, a, pero, con, cada""",
}

_QUESTIONS = {
    Question.GOAL: Evidence(
        plain={
            Option.KNOWLEDGE: """
                {must} {adverb?} conocer/saber/entender/comprender/recordar/memorizar,
                {must} estar informados/informadas/informado/al, {must} ... conocer/comprender/entender,
                queremos que ... sepan/conozcan/entiendan/comprendan, que sepan/conozcan/entiendan/comprendan,
                sepan/conozcan/entiendan/comprendan, saber qué/cuándo/cuáles/dónde/cuál, transferencia de conocimiento,
                transferencia de conocimientos, solo conocimiento, solo conocimientos, solo información,
                cosas que saber, se trata de saber, es cuestión de saber
            """,
            Option.BOTH: """
                conocer/saber/entender/comprender ...... y {adverb?} {deed}, conozcan/sepan/entiendan ...... y *en
            """,
            Option.BEHAVIOR: """
                {must} {adverb?} {adverb?} {deed}, {must} ... {deed}, {must} {adverb?} dejar/empezar, capaces de,
                capaz de, en lugar de, en vez de, cambiar de comportamiento, comportamiento, comportamientos, conducta,
                hábito, hábitos, costumbre, aprender/aprenden a {!small}, se trata de hacer, poner en práctica,
                ponerlo en práctica, dejar de, dejen de, empiecen a, actitud, usen/utilicen/apliquen de verdad,
                de verdad usen/utilicen/apliquen, realmente usen/utilicen/apliquen,
                queremos que {adverb?} usen/utilicen/apliquen/hagan/hablen/actúen/escriban/traten/reaccionen,
                cambiar la forma, cambiar su forma, forma de trabajar, no las/los/la/lo aplican/cumplen/siguen/usan,
                no saber sino hacer, ya conocen/saben
            """,
        },
        hints={
            Option.KNOWLEDGE: """
                conocer, entender, información, conocimiento, conocimientos, teoría, reglas, normas, nociones, saber
            """,
            Option.BEHAVIOR: """
                mejor, demasiado pronto, demasiado tarde, demasiado, de otra manera, de otro modo, habilidad,
                habilidades, destreza, manejar
            """,
        },
        asides="""
            aún no sabemos, todavía no sabemos, no sabemos, no se sabe, no está claro, ya conocen la/el/los/las,
            ya saben la/el/los/las, se conocen, no de saber, no saber, saber si
        """,
    ),
    Question.CORRECTION: Evidence(
        plain={
            Option.YES: """
                {coach} ... {intervenes}, {corrects} ... {at_once}, {at_once} ... {corrects}, {coach} ...... {at_once},
                {at_once} ... {coach}, {intervenes} ... {at_once}, {coach} ... {corrects} cada, bajo supervisión,
                supervisado, supervisada, corrección inmediata, feedback inmediato, a su lado,
                {coach} ... que {intervenes}
            """,
            Option.NO: """
                {corrects} ... {later}, {later} ... {corrects}, {corrects} puede/pueden/podrá/podrán ... {later}, puede
                esperar, pueden esperar, {nobody} ... {corrects}, {nobody} ... {intervenes}, sin
                formador/coach/instructor/corrección/profesor, no hay/necesitan/necesita/hace
                formador/coach/instructor/corrección/falta, ni formador, ni coach, ni instructor, {tool} ...
                muestra/indica/señala/marca/da/avisa/corrige/dice/puntúa/comprueba, {tool} ... {corrects}, automático,
                automática, automáticos, automáticamente, autocorrección, autoevaluación, solucionario, {coach} ...
                responde/contesta/devuelve/revisa ... {later}, responde ... {later}, {tool} ... {at_once}, {nobody}
                tiene que corregir, no hace falta corregir, no hace falta que alguien/nadie *, sin coach
            """,
        },
        hints={
            Option.YES: """
                con un formador, con una formadora, con un coach, con un instructor, con instructor,
                {coach} ... {corrects}
            """,
            Option.NO: "quiz, cuestionario, lectura, e-learning, pdf, faq, autoestudio, test corto, breve test",
        },
        asides="""
            tiene que ser en vivo, debe ser en directo, ser en vivo, consultar después, consultar luego, test al final,
            en tiempo real todos, después de, para que, para el, para los, para la, para las, reaccionar de inmediato
        """,
    ),
    Question.PEER: Evidence(
        plain={
            Option.YES: """
                en parejas, por parejas, de dos en dos, en tríos, en grupo, en grupos, en grupos pequeños,
                en pequeños grupos, en equipo, en equipos, juntos, juntas, entre ellos, entre ellas, entre compañeros,
                entre colegas, entre pares, unos con otros, unos a otros, unos contra otros, uno con otro, entre sí,
                mutuamente, con compañeros, con sus compañeros, con los demás, con otros, con otras, con colegas,
                con un compañero, con una pareja, todo el equipo, el equipo entero, el equipo completo,
                trabajo en grupo, trabajo en equipo, {peers} ... {vital}, {vital} ... {peers}, debatir ... con,
                discutir ... con, discutiendo ... con, intercambio con, conversación con, colectivamente
            """,
            Option.NO: """
                solo, sola, solos, solas, a solas, individualmente, individual, individuales, trabajo individual, por su
                cuenta, cada uno, cada una, de uno en uno, de una en una, uno por uno, uno a uno, uno tras otro, uno a
                la vez, de forma autónoma, por separado, sin grupo, sin grupos, no hay grupo, sin reuniones, ninguna
                reunión, {peers} no ... {vital}, {peers} no *, {peers} ... ningún papel, no necesitan a los/otros/nadie,
                no necesitan compañeros, sin compañeros, sin los demás, sin discusión, sin intercambio, ni grupo, ni
                compañeros, ni grupos, no en grupo, no hace falta grupo/equipo/compañeros, autónomamente
            """,
        },
        hints={
            Option.YES: "juego de rol, juegos de rol, role play, roleplay, debate, debates, intercambio",
            Option.NO: """
                e-learning, lectura, pdf, autoestudio
            """,
        },
        asides="""
            jefes de equipo, jefe de equipo, líderes de equipo, confían unos en otros, confían los unos en los otros,
            confía en los demás, ante un grupo, ante grupos grandes, grupo objetivo, solo {!after_alone}, solo se, solo
            funciona, solo hay, solo el, solo la, solo los, solo un, solo una, solo con, solo sobre, solo puede, solo
            para, no solo, solo tienen, solo de, solo cosas, solo información, solo conocimiento, solo conocimientos, es
            solo, solo leer, solo deben, solo quieren, no se sustituye, cada uno de los, cliente individual, solo vale,
            solo es, solo presencial, cada una de las, tan solo
        """,
    ),
    Question.PRACTICE: Evidence(
        plain={
            Option.LIVE: """
                simulador/simuladores de vuelo/vuelos/conducción/planta/navegación/cirugía/buque/puente/proceso,
                simulador de la planta/central, simulador de alta fidelidad, simulador a escala real, simulador
                completo, {must} ... {live_words}, {live_words}, solo funciona *, solo se puede * en/con, solo es
                posible en/con, solo en el/la, solo se practica en, {cannot} {replaced}, {cannot} ... {replaced},
                en/con/ante/sobre el/la/los/las/un/una/nuestro/nuestra/nuestras/unos {physical}, con {physical}, en
                {physical}, con un/el {physical}, en la propia *, en el propio *, con pacientes reales, pacientes
                reales, clientes reales, fuego real, de verdad en, con un actor, con actores, con una actriz, en el
                escenario, en una sala, bajo supervisión, a escala real, alta fidelidad, en condiciones reales, sobre el
                terreno, en el puesto, en tiempo real
            """,
            Option.ASYNC: """
                en pantalla, en la pantalla, online, en línea, en el ordenador, en la computadora, en el navegador,
                en la app, en la aplicación, con la app, con una app, e-learning, sandbox, entorno de pruebas,
                entorno de prueba, sistema de pruebas, sistema de prueba, copia del sistema, entorno de prácticas,
                suben, subir, sube, envían, enviar, envía, entregan, entregar, entrega, se graban, grabarse, se graba,
                grabación, grabaciones, graban, se puede simular, puede simularse, sin ejercicios, no hay ejercicios,
                ningún ejercicio, nada que practicar, en casa, desde casa, asíncrono, asíncrona, de forma asíncrona,
                un quiz, un cuestionario, cuestionario, un test corto, test breve, lectura y, una lectura,
                autoevaluación, archivos de ejemplo, foro, casos online, escenarios online, módulo online, curso online
            """,
        },
        hints={
            Option.LIVE: "juego de rol, juegos de rol, role play, roleplay, en parejas, juntos, pacientes",
            Option.ASYNC: """
                quiz, lectura, leer, leen, pdf, faq, vídeo, vídeos, video, videos, guía, página, por escrito,
                a su ritmo, plantilla, ficha
            """,
        },
        asides="""
            tienda online, tiendas online, venta online, banca online, no online, no en línea, en la línea de productos,
            no en pantalla, enviar correos, en el equipo, en equipo, en línea con, enviar facturas, con el equipo,
            en su puesto
        """,
    ),
}

DESCRIPTIONS: Final = Descriptions(
    apostrophe="",
    classes=_CLASSES,
    negators="no, ningún, ninguna, ninguno, nunca, sin, ni, nadie, en lugar de, en vez de, tampoco",
    no_negators="no solo, no sólo, no solamente, aún no, todavía no, sin duda, no obstante",
    negators_end="pero, y, sino, que, porque, cuando, si, o, mientras, aunque, solo, más",
    doubts="""
        aún no sabemos, todavía no sabemos, no sabemos, no se sabe, no está claro, aún no está claro, no está decidido,
        aún no está decidido, sin decidir, no hemos decidido, por decidir, por definir, por confirmar,
        no estamos seguros, no estoy seguro, no estoy segura, depende, está abierto, queda abierto, queda por ver,
        no ha dicho, no lo ha dicho, no han dicho, se está discutiendo, todavía se discute, dudamos, quizá ...... quizá,
        tal vez ...... tal vez, falta decidir, falta por decidir
    """,
    questions=_QUESTIONS,
    cases={
        Case.SIMULATION: CaseSigns(
            signs=(
                """
                    simulador/simuladores de vuelo/vuelos/conducción/planta/navegación/cirugía/buque/puente/proceso,
                    simulador de la planta/central, simulador de alta fidelidad, simulador a escala real, simulador
                    completo, alta fidelidad, a escala real, sala de simulación, centro de simulación, simulación
                    compleja, simulación completa, simulacro completo, gran simulacro, simulacro general, puesto de
                    mando, centro de mando
                """,
            ),
            excludes={Question.PRACTICE: Option.ASYNC},
        ),
        Case.HANDS_ON: CaseSigns(
            signs=(
                """
                    maniquí, maniquíes, muñeco, pacientes, paciente, aguja, agujas, jeringa, sangre, herida, heridas,
                    catéter, carretilla, carretilla elevadora, grúa, camión, soldadura, soldar, arnés, torre, andamio,
                    escalera, extintor, fuego real, alta tensión, torno, prensa, sierra, motosierra, excavadora,
                    compresiones, reanimación, primeros auxilios, vendaje, bisturí, cuerda, arma, vehículo, válvula,
                    brazo, inyección, inyecciones, ventilación
                """,
            ),
            needs={Question.CORRECTION: Option.YES, Question.PRACTICE: Option.LIVE},
        ),
        Case.HIGH_TRUST: CaseSigns(
            signs=(
                """
                    no confían, no se fían, no se hablan, confían entre, recuperar la confianza,
                    reconstruir la confianza, confianza se, confianza entre, confianza está, confianza mutua,
                    confianza en el equipo, poca confianza, desconfianza, conflicto abierto, conflicto en el equipo,
                    conflictos en el equipo, hablar con franqueza, hablar abiertamente, decirse, decir lo que,
                    qué salió mal, lo que salió mal, lo que pasó, dividido, dividida, ruptura, acordar cómo trabajar
                """,
                """
                    equipo, dirección, comité, consejo, directivos, socios, departamento, directores, ellos, se, otros
                """,
            ),
            needs_one={Question.PEER: Option.YES, Question.PRACTICE: Option.LIVE},
            excludes={Question.PRACTICE: Option.ASYNC, Question.CORRECTION: Option.YES},
        ),
        Case.SENSITIVE: CaseSigns(
            signs=(
                """
                    moribundos, morir, muerte, duelo, final de la vida, suicidio, suicida, acoso, abuso, abusos,
                    violencia, trauma, malas noticias, despido, despidos, discriminación, racismo, salud mental,
                    muy personal, emociones, sensible, sensibles, delicadas, delicados, víctimas, cáncer, paliativos,
                    familias en duelo, mueren, terminales
                """,
            ),
            needs_one={Question.PEER: Option.YES, Question.CORRECTION: Option.YES},
            excludes={Question.PRACTICE: Option.ASYNC},
        ),
    },
    amounts=Amounts(
        numbers={
            2: "dos",
            3: "tres",
            4: "cuatro",
            5: "cinco",
            6: "seis",
            7: "siete",
            8: "ocho",
            9: "nueve",
            10: "diez",
            11: """
                once
            """,
            12: """
                doce, una docena de
            """,
            15: """
                quince
            """,
            20: """
                veinte, una veintena de
            """,
            25: """
                veinticinco
            """,
            30: """
                treinta
            """,
            40: """
                cuarenta
            """,
            50: """
                cincuenta
            """,
            60: """
                sesenta
            """,
            80: """
                ochenta
            """,
            100: """
                cien
            """,
        },
        people="""
            personas, participantes, alumnos, alumnas, empleados, empleadas, trabajadores, trabajadoras, compañeros,
            colegas, agentes, enfermeros, enfermeras, médicos, médicas, sanitarios, gerentes, jefes, jefas, mandos,
            responsables, vendedores, vendedoras, comerciales, asesores, asesoras, técnicos, técnicas, ingenieros,
            ingenieras, operarios, operarias, operadores, conductores, conductoras, becarios, aprendices, estudiantes,
            voluntarios, voluntarias, miembros, directivos, directivas, directores, directoras, docentes, profesores,
            profesoras, asistentes, nuevos, gente, socorristas, bomberos, carretilleros, cajeros, cajeras,
            recepcionistas, cocineros, camareros, abogados, contables, analistas, desarrolladores, consultores,
            inspectores, guardias, vigilantes, soldadores, pilotos, mujeres, hombres, auxiliares, supervisores, líderes,
            controllers
        """,
        crowds="grupo de, equipo de, un grupo de, un equipo de, clase de, hasta",
        no_crowds="grupos de, equipos de, por, cada, que, menos de, más de, al menos, entre, entre * y, de * a",
        no_adjectives="{small}",
        minutes="min, minuto, minutos",
        hours="h, hora, horas",
        lengths={30: "media hora", 60: "una hora", 90: "una hora y media, hora y media", 150: "dos horas y media"},
        no_lengths="en menos de, cada, tras, por, que, menos de, en, primeras, primeros, últimas, más de, dentro de",
        no_sessions="""
            de lectura, vídeo, vídeos, video, videos, después, antes, al día, por semana, por día, módulo, módulos,
            a la semana, quiz, más tarde, cada
        """,
        no_days="""
            a partir del, desde el, desde, antes del, después del, hasta el, a más tardar el, cada, vigente desde el
        """,
    ),
    missed="""
        sin ...... {goes_wrong}, {goes_wrong} ... sin, si nadie ...... {goes_wrong}, {goes_wrong} ... si
        nadie, falta de ...... {goes_wrong}
    """,
    common="""
        el, los, las, del, al, un, una, y, o, es, son, que, con, por, para, en, de, la, no, se, su, sus, lo,
        le, les, nuestro, nuestra, nuestros, nuestras, deben, debe, tienen, tiene, hay, como, pero, cada, uno,
        cuando, está, están, ser, sin, más, todos, todas, ellos, qué, quien, queremos, necesitamos, puede,
        pueden, solo, ya, si, porque, nadie, sobre, muy, hacer, nos, también, entre, formación, esto, eso,
        otros, al, sino, unos
    """,
    lead_ins="""
        necesitamos, queremos, quisiéramos, nos gustaría, quiero, necesito, estoy planeando, planeamos, hola,
        queremos que, quiero que, nos gustaría que, necesitamos que, quisiéramos que, que, deseamos, deseamos
        que, buscamos, estamos planeando, organizamos, vamos a, queremos organizar, queremos hacer, una, un,
        nuestro, nuestra, buenos días, buenas, el objetivo es que, el objetivo es, se trata de, el tema es,
        tema, hay que, ofrecemos, planificamos, tenemos
    """,
    articles="""
        el, la, los, las, lo, un, una, unos, unas, nuestro, nuestra, nuestros, nuestras, sus, su, todos,
        todas, todos los, todas las, a, al, de, del, esta, este
    """,
    generics="""
        formación, formaciones, taller, talleres, curso, cursos, seminario, sesión, jornada, capacitación,
        entrenamiento, webinar, módulo, en vivo, en directo, clase, formación online, curso online, nueva
        formación, breve curso, curso breve, sesión de formación, jornada de formación, workshop, evento,
        reciclaje
    """,
    subjects="""
        {generic} ... ... sobre, {generic} de/en, {generic} acerca de, {generic} ... ... acerca de, {generic}
        para ... ... en, formar/capacitar/entrenar ... ... en/sobre, formemos/forme/formen ... ... en/sobre
    """,
    openers="""
        {plural_verb}, cada, todos, todas, ellos, se, nadie, el instructor, la instructora, el formador, un
        formador, los participantes, las participantes, no, sin, con, en parejas, en grupos, en grupo, solos,
        juntos, en vivo, en directo, presencial, es, hay, queremos, tienen
    """,
    tails="""
        para, con, el, la, los, las, de, del, sobre, a, en, nuestros, nuestras, unos, unas, y, un, una, aproximadamente,
        por, hasta, al
    """,
    joints="""
        y, e, o, u, pero, sino, que, porque, cuando, si, mientras, aunque, donde, para, quien, quienes, como,
        pues, ni
    """,
)
