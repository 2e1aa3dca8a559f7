"""Spanish, as people write agendas."""

from typing import Final

from dialogs.agenda.languages import AgendaWords, Column, TimeWords
from dialogs.agenda.terms import Role

AGENDA: Final = AgendaWords(
    apostrophe="",
    activities={
        Role.OPENING: """
            bienvenida, bienvenidas, bienvenidos, recepción, llegada, llegadas, apertura, inauguración, registro,
            acreditación, acreditaciones, inscripción, presentación de los participantes, presentación de participantes,
            presentación de los asistentes, presentación de asistentes, presentación del grupo, presentación personal,
            presentaciones personales, ronda de presentación, ronda de presentaciones, ronda de nombres, expectativas,
            normas, normas de la casa, reglas del juego, objetivos, objetivos del día, objetivos y agenda, agenda del
            día, agenda, encuadre, prueba técnica, comprobación técnica, prueba de sonido, saludo, saludos, palabras de
            bienvenida, conexión, check-in, arranque, firma de asistencia, lista de asistencia, acogida, control de
            asistencia, pase de lista
        """,
        Role.BREAK: """
            descanso, descansos, pausa, pausas, pausa café, pausa para café, pausa para el café, café, almuerzo, comida,
            receso, refrigerio, merienda, desayuno, cena, cóctel, coffee break, tiempo libre, recreo, pausa comida,
            pausa para comer, vino español, tentempié, aperitivo, pausa activa, piscolabis, pausa almuerzo, bocadillo,
            vino de honor
        """,
        Role.CLOSING: """
            cierre, clausura, despedida, encuesta, encuesta de satisfacción, encuesta final, cuestionario, cuestionario
            de satisfacción, formulario, formulario de evaluación, evaluación del curso, evaluación del taller,
            evaluación de la sesión, evaluación de la jornada, certificados, entrega de certificados, entrega de
            diplomas, diplomas, certificado, conclusión, conclusiones, próximos pasos, siguientes pasos,
            agradecimientos, salida, ronda de cierre, ronda final, palabras finales, check-out, hoja de evaluación,
            valoración del curso, entrega de carnés, entrega de carnets, entrega de títulos, entrega de premios, hasta
            mañana, presentación de certificados/diplomas/premios, firma de certificados
        """,
        Role.ORGANISATION: """
            logística, organización, cambio de sala, traslado, traslados, foto de grupo, foto, avisos, trámites,
            cuestiones organizativas, aspectos organizativos, recogida, entrega de material, entrega de materiales,
            entrega de equipos, entrega de uniformes, entrega de llaves
        """,
        Role.PRACTICE: """
            juego de roles, juegos de roles, juego de rol, juegos de rol, role-play, role play, roleplay, dramatización,
            dramatizaciones, ejercicio, ejercicios, práctica, prácticas, practicar, práctico, prácticos, practicamos,
            caso, casos, caso práctico, casos prácticos, estudio de caso, estudio de casos, estudios de caso, análisis
            de casos, análisis de caso, taller, talleres, trabajo en grupo, trabajo en grupos, trabajo grupal, trabajos
            en grupo, trabajo en parejas, trabajo en equipo, trabajo en equipos, en grupo, en grupos, en parejas, en
            pareja, en tríos, en equipos, en grupos pequeños, en pequeños grupos, por parejas, por grupos, simulación,
            simulaciones, simulacro, simulacros, simulador, dinámica, dinámicas, dinámica de grupo, dinámica grupal,
            rompehielos, rompe hielo, romper el hielo, calentamiento, juego, juegos, lluvia de ideas, brainstorming,
            coaching, mentoría, tutoría, tutorías, supervisión, feedback entre pares, retroalimentación entre pares,
            visita, visita guiada, visita a la planta, recorrido, recorrido por *, recorrido por la planta, prueba
            práctica, examen práctico, evaluación práctica, examen oral, concurso por equipos, quiz por equipos, quiz en
            equipos, laboratorio, presentación de los grupos, presentaciones de los grupos, presentación de resultados,
            presentaciones de los participantes, presentaciones de los equipos, presentación de los equipos, exposición
            de los grupos, exposiciones de los grupos, exposición de grupos, exposiciones de los participantes,
            presentación de los trabajos, presentación de soluciones, presentación de las soluciones, presentación de
            los resultados, presentación de proyectos, presentaciones grupales, presentaciones por grupos, actividad,
            actividades, actividad grupal, hackathon, escenario, escenarios, ensayo, entrenamiento, manos a la obra,
            reto, retos, workshop, world café, aplicación práctica, aplicación, sombra, vídeo fórum, videofórum, cine
            fórum, cinefórum, análisis de vídeo/vídeos propio/propios, microenseñanza, micro-enseñanza, clase práctica,
            clases prácticas, grabar, grabación de vídeo, presentaciones, acompañamiento, acompañamiento en *, escucha
            en paralelo, doble escucha, gymkana, yincana, búsqueda del tesoro, escape room, llamada/llamadas de prueba,
            análisis de vídeo, análisis de vídeos, vídeo análisis, videoanálisis, análisis de
            grabación/grabaciones/llamadas/película/películas, análisis de las grabaciones/llamadas, análisis de los
            vídeos, análisis del vídeo, análisis de la grabación/película, analizar, calibración, prácticas en pista,
            estaciones, mercado de *, galería, a practicar, ahora tú, te toca, os toca, probar, prueba tú,
            asesoramiento/apoyo/acompañamiento/seguimiento/coaching individual, ayuda/consulta/consultas/orientación
            individual, entrenamiento individual, tutorías individuales, consultas individuales, presentación
            individual, práctica individual, presentaciones individuales, atención individualizada, mini clases,
            miniclases, clase de prueba, clases de prueba, intercambio de rúbricas, círculo de lectura, club de lectura,
            lectura compartida/dramatizada/conjunta/comentada, y análisis, y crítica, karaoke, rodaje, para comentar,
            para debatir, para analizar, defensa del proyecto, defensa de proyectos, microclases, microclase,
            demostración de competencias/competencia, presentación final de *, presentaciones finales, yoga, relajación,
            y comentario, y comentarios, simular, jugar, representar, dramatizar, construcción colectiva, co-creación,
            cocreación
        """,
        Role.DEBRIEF: """
            debate, debates, discusión, discusiones, coloquio, mesa redonda, diálogo, intercambio, intercambio de
            experiencias, puesta en común, reflexión en grupo, reflexión grupal, reflexión conjunta, debriefing,
            debrief, retroalimentación, retroalimentación grupal, análisis conjunto, conversación, conversatorio,
            retrospectiva, entrevista individual, entrevistas individuales, atención individual, charla entre *, ronda
            de feedback, feedback, compartir, plenaria de resultados, foro, comentar, comentarios en *, comentarios
            entre *, comparar, crítica constructiva, valorar juntos, mentes abiertas
        """,
        Role.LISTENING: """
            charla, charlas, conferencia, conferencias, ponencia, ponencias, exposición, exposiciones, exposición
            teórica, teoría, teórica, teórico, parte teórica, bloque teórico, marco teórico, contenido teórico, clase
            magistral, lección magistral, lección, explicación, explicaciones, diapositivas, transparencias, powerpoint,
            slides, keynote, vídeo, video, vídeos, videos, película, películas, proyección, introducción de la,
            introducción del tema, introducción al tema, introducción teórica, panel, panel de expertos, mesa redonda de
            expertos, grabación, webinar, briefing, resumen del formador, resumen de la formadora, resumen por el
            formador, resumen por la formadora, recapitulación del formador, recapitulación por el formador,
            repaso/resumen/recapitulación del día * por el formador/instructor, repaso/resumen/recapitulación del día *
            por la formadora/instructora, repaso/resumen/recapitulación del día * a cargo del formador/instructor,
            repaso/resumen/recapitulación del día * a cargo de la formadora/instructora, repaso del formador,
            demostración del formador/instructor/docente, demostración de la formadora/instructora, demostración por el
            formador/instructor, demostración por la formadora/instructora, seminario web, podcast, discurso,
            e-learning, grabaciones, grabación de la charla/conferencia/ponencia/webinar, escucha de grabaciones,
            llamadas grabadas, escuchar grabaciones, escuchar una grabación, vídeo didáctico, aportación del
            formador/formadora/ponente, mini charla, minicharla, charla inspiradora, mesa redonda de expertas
        """,
        Role.ALONE: """
            lectura, lectura individual, lecturas, trabajo individual, individualmente, autoestudio, estudio individual,
            estudio personal, quiz, cuestionario individual, cuestionario de conocimientos, prueba escrita, examen
            escrito, examen final, test escrito, test individual, reflexión individual, reflexión personal, plan de
            acción individual, plan de acción personal, plan personal, autoevaluación, evaluación escrita, evaluación de
            conocimientos, prueba de conocimientos, test de conocimientos, a solas, curso en línea, curso online, módulo
            en línea, módulo online, prueba final, test final, prueba en línea, test en línea, examen en línea, examen
            tipo test, prueba tipo test, test online, cada uno por su cuenta, cada uno solo, en silencio, por su cuenta,
            a su ritmo, autodiagnóstico, módulo e-learning, tiempo de lectura, módulo de aprendizaje, plan individual,
            planes individuales, compromiso/objetivo/cuestionario/estudio/tiempo/test/autodiagnóstico/módulo individual,
            compromisos/objetivos/metas/tareas/cuestionarios/planes individuales,
            planificación/escritura/tarea/autoevaluación/prueba individual, reflexiones individuales, trabajos
            individuales, e-learning individual
        """,
    },
    introducing="""
        introducción a, introducción al, introducción a la, introducción a los, introducción a las, introducción sobre
    """,
    showing="""
        presentación, presentación del, presentación de la, demostración, demostraciones, demo, demos, visión general,
        panorama, panorámica, resumen general, panorama general
    """,
    learners="""
        en grupo, en grupos, en parejas, en pareja, en tríos, en equipos, en equipo, en grupos pequeños, en pequeños
        grupos, por parejas, por grupos, por equipos, de/por los
        participantes/alumnos/asistentes/estudiantes/grupos/equipos, por un participante/alumno/voluntario/asistente,
        por una participante/alumna/voluntaria, en voz alta, de/por las alumnas/participantes/asistentes, de/por
        participantes/alumnos/grupos, de cada *, por cada *, cada participante/grupo/equipo/alumno, unos a otros, entre
        ellos, interactiva, interactivo, los participantes/alumnos/asistentes
        repiten/imitan/practican/prueban/copian/hacen/reproducen, participantes/alumnos/asistentes
        repiten/imitan/practican/prueban/copian/hacen/reproducen, todos repiten/practican/prueban, luego vosotros, luego
        tú, luego todos, después vosotros, propias llamadas, propios vídeos, sus propios *, sus propias *, tus propios
        *, tus propias *, propias grabaciones, llamadas propias, vídeos propios, grabaciones propias, en común, por
        voluntarios/voluntarias/voluntario, por un voluntario, entre compañeros/compañeras/pares/iguales/participantes,
        a un compañero, a una compañera, mutua, mutuo, ante la dirección/clase/cámara, ante el
        jurado/grupo/tribunal/comité/público, ante los compañeros/demás, ante un jurado/público, en dúo, en dúos,
        colaborativo, colaborativa, por persona, por participante, por alumno, por pareja
    """,
    together="""
        grupo, grupos, pareja, parejas, juntos, conjunto, conjunta, plenario, plenaria, participantes, asistentes,
        alumnos, equipo, equipos, todos, cada, interactivo, interactiva, pares, participativo, participativa, grupal,
        participante, alumno, alumna, asistente, estudiante, estudiantes, compañeros, compañeras
    """,
    making="""
        preparar, crear, diseñar, redactar, elaborar, construir, producir, dibujar, filmar, grabar, preparación de una
        *, preparación de un *, diseño de una *, diseño de un *, elaboración de un *, elaboración de una *, creación de
        un *, creación de una *, ensayar, entrenar, escribir, aplicar, grabarse
    """,
    solo="individual, individuales",
    handling="""
        con maniquí/maniquíes/simulador/muñeco/muñecos/carretilla/carretillas/máquina/desfibrilador, en
        maniquí/maniquíes/simulador/pista/circuito/máquina, en el simulador/maniquí/puesto, en la
        máquina/carretilla/pista, con el maniquí/simulador/desfibrilador, con la carretilla/máquina, sobre maniquí,
        conducción, maniobras, apilado, apilar, conducir, manejo de carretilla/carretillas
    """,
    shows="""
        muestra, enseña, explica, presenta, demuestra, expone, resumen, recapitulación, repaso, síntesis, cuenta,
        mostrado, explicado, presentado, presentada, mostrada, explicada, resume, recapitula, mensaje, grabado, grabada
    """,
    trainers="""
        formador, formadora, instructor, instructora, ponente, docente, profesor, profesora, experto, experta,
        facilitador, facilitadora, monitor, monitora, dirección, director, directora, rrhh, gerencia, gerente,
        capacitador, capacitadora, conferenciante, supervisor, supervisora, médico, tutor, tutora, relator, relatora,
        expositor
    """,
    only_heard="solo escuchar, sólo escuchar, solo escucha, solamente escuchar, escucha, escuchar, solo oyentes",
    questions="""
        preguntas, pregunta, preguntas y respuestas, turno de preguntas, ronda de preguntas, dudas, dudas y preguntas,
        resolución de dudas, aclaración de dudas, respuestas, ruegos y preguntas
    """,
    asides="""
        buenas prácticas, mejores prácticas, en caso de, caso de uso, casos de uso, jefes de equipo, jefe de equipo,
        líder de equipo, líderes de equipo, cierre de ventas, cierre de la venta, cierre de venta, técnicas de cierre,
        cierre contable, máquina de café, videollamada, videollamadas, videoconferencia, bienvenida al cliente,
        recepción de clientes, recepción de pedidos, gestión de equipos, aplicación móvil, teoría de juegos, evaluación
        de riesgos, prevención y salida, salida de emergencia, con formador/instructor/experto/director/supervisor, con
        el formador/instructor/experto/director/supervisor/tutor/monitor, con la
        formadora/instructora/experta/directora/supervisora/tutora/dirección, al formador, a la formadora, formación de
        formadores, conducción de reuniones, conducción de grupos, conducción de equipos, permiso de conducir, caza del
        tesoro, al instructor/formador/experto/director/supervisor/tutor/monitor/profesor/docente, a la
        instructora/directora/supervisora/tutora/profesora
    """,
    about="sobre, de, del, acerca, cómo, por qué, para, acerca de, tema, qué, en torno",
    joins="y, e, luego, después, más, seguido de, seguida de, o, a continuación",
    includes="con, incl, incluye, incluido, incluida",
    fillers="""
        breve, corta, corto, pequeño, pequeña, módulo, parte, bloque, sesión, unidad, el, la, los, las, un, una,
        nuestro, nuestra, primera, primer, segunda, segundo, tercera, última, último, experto, experta, formador,
        formadora, luego, en, día, capítulo
    """,
    ends="""
        fin, final, fin de la jornada, fin del día, fin de la sesión, fin del curso, fin del taller,
        fin de la formación, término, fin del primer día, finalización, fin de jornada
    """,
    closes="cierre, clausura, salida, cierre de la jornada",
    totals="total, suma, en total, duración total, tiempo total, total general, total minutos",
    headings="""
        día, jornada, mañana, tarde, noche, agenda, programa, horario, cronograma, parte, bloque, lunes, martes,
        miércoles, jueves, viernes, sábado, domingo, semana, primer día, segundo día, orden del día
    """,
    details="""
        sala, lugar, fecha, formador, formadora, ponente, instructor, instructora, participantes, asistentes, material,
        materiales, objetivo, objetivos, nota, notas, contacto, duración, hora, horario, dirección, dirigido a, aula
    """,
    columns={
        Column.START: "hora, horario, inicio, desde, de, horas, cuándo, hora de inicio, comienzo",
        Column.END: "fin, hasta, a, final, hora de fin, término",
        Column.MINUTES: """
            min, minutos, duración, duración min, duración minutos, tiempo, tiempo min, duración en minutos
        """,
        Column.HOURS: "h, duración h, duración horas, duración en horas",
        Column.DAY: "día, fecha",
        Column.METHOD: "método, métodos, metodología, tipo, formato, modalidad, técnica",
        Column.CONTENT: """
            actividad, actividades, tema, temas, contenido, contenidos, título, sesión, bloque, descripción, módulo,
            qué, punto, programa, fase, parte
        """,
        Column.OTHER: """
            sala, formador, formadora, quién, material, materiales, lugar, ponente, responsable, objetivo, objetivos,
            nota, notas, n, no, número, recursos, aula, observaciones, comentarios, instructor
        """,
    },
    times=TimeWords(
        minutes="min, mins, minuto, minutos",
        hours="h, hora, horas, hs, hrs",
        lengths={
            15: "un cuarto de hora, cuarto de hora",
            30: "media hora",
            45: "tres cuartos de hora",
            60: "una hora",
            90: "una hora y media, hora y media",
            120: "dos horas",
            180: "tres horas",
        },
        since="de, desde, desde las, a las, de las, a la",
        until="a, hasta, a las, hasta las",
        clock="h, hrs, hs, horas",
        rounds="rondas, turnos, partes, bloques, series, sesiones, rotaciones",
        apiece="de, a",
        times="x, veces, por",
    ),
)
