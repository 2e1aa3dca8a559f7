"""English, as people write agendas."""

from typing import Final

from dialogs.agenda.languages import AgendaWords, Column, TimeWords
from dialogs.agenda.terms import Role

AGENDA: Final = AgendaWords(
    apostrophe="",
    activities={
        Role.OPENING: """
            welcome, welcomes, welcoming, arrival, arrivals, arrive, registration, sign-in, check-in, checkin, opening,
            opening remarks, kick-off, kickoff, introductions, introduce yourself/yourselves/ourselves/themselves,
            names, name round, names round, introduction round, round of introductions, intros, participant
            introductions, introduction of the participants, introduction of participants, getting started, doors open,
            badges, who is who, whos who, stand-up, standup, daily scrum, setting the scene, expectations, ground rules,
            house rules, housekeeping, agenda, goals of the day, objectives, tech check, technical check, connection
            test, audio test, audio check, technology check, tech setup, technical setup, sound check, set-up, setup,
            log in, login, greeting, greetings, opening words, opening circle, opening round, check-in round, welcome
            speech, welcome back, sign in, signing in, name badges, sign-in sheet, attendance list/sheet, roll call,
            doors
        """,
        Role.BREAK: """
            break, breaks, lunch, lunchtime, coffee, tea, coffee break, tea break, lunch break, bio break, pause,
            recess, snack, snacks, refreshments, breakfast, brunch, dinner, supper, drinks, buffet, comfort break,
            stretch, rest, free time, time off, networking lunch, lunch and networking, networking break, coffee and
            networking, break and networking, reception, cocktails, get-together, smoko, meal, meal break, comfort stop,
            leg stretch, coffee and cake, cake, tea and coffee, coffee and tea
        """,
        Role.CLOSING: """
            wrap-up, wrapup, wrap up, closing, close, closure, check-out, checkout, goodbye, goodbyes, farewell, closing
            words, closing remarks, closing round, closing circle, final round, end of day, certificate, certificates,
            feedback form, feedback forms, feedback survey, feedback questionnaire, survey, surveys, evaluation form,
            evaluation forms, course evaluation, evaluation, evaluation sheet, satisfaction survey, happy sheet, smile
            sheet, next steps, adjourn, departure, thanks, thank you, exit survey, exit poll, award ceremony, awards,
            graduation, wrap, see you tomorrow/soon, certificates/cards/licences/licenses/diplomas handed out,
            cards/licences/diplomas given out, hand/handing out cards/licences/licenses/diplomas/certificates,
            presentation of certificates/awards/diplomas/prizes/medals, presentation of the
            certificates/awards/diplomas/prizes, certificate/award/prize presentation, awards presentation, certificate
            ceremony, happy sheets, smile sheets, evaluation sheets, feedback sheet, feedback sheets
        """,
        Role.ORGANISATION: """
            logistics, admin, administration, organisational matters, organizational matters, announcements, room
            change, change of room, changeover, transfer, transition, travel, group photo, photo, buffer, clean-up,
            cleanup, clearing up, tidy up, paperwork, organisation, organization, moving rooms, hand out badges, badge
            photos, id photos, laptop collection, laptop handover, issue of badges/laptops/keys/equipment
        """,
        Role.PRACTICE: """
            role play, role plays, roleplay, roleplays, role-playing, practice, practices, practise, practising,
            practicing, practical, practicals, exercise, exercises, hands-on, handson, drill, drills, simulation,
            simulations, simulator, simulate, case study, case studies, case work, casework, case, cases, case clinic,
            case discussion, case analysis, group work, groupwork, pair work, pairwork, team work, teamwork, work in
            groups, work in pairs, in pairs, in groups, in small groups, in triads, in trios, in threes, in teams, in
            breakouts, small groups, pairs, triads, trios, breakout, breakouts, breakout groups, breakout rooms,
            break-out, break-outs, break-out groups, break-out rooms, break out rooms/groups/session/sessions, coaching,
            mentoring, supervision, peer feedback, feedback from peers, peer review, peer coaching, workshop, workshops,
            site walk, site visit, site tour, walk-around, gemba walk, plant tour, factory tour, guided tour, tour, walk
            the floor, shadowing, job shadowing, practical test, practical exam, practical assessment, skills test,
            skills practice, skills check, skills assessment, oral exam, icebreaker, icebreakers, ice breaker,
            ice-breaker, warm-up, warmup, energizer, energiser, game, games, business game, serious game, brainstorming,
            brainstorm, hackathon, pair programming, mob programming, mobbing, mob debugging, debugging, coding dojo,
            coding kata, kata, lab, labs, lab work, lab session, world café, world cafe, open space, fishbowl, speed
            dating, marketplace, gallery walk, teach-back, teachback, return demonstration, return demo, show and tell,
            team building, teambuilding, scenario, scenarios, tabletop, rehearsal, rehearse, rehearsals, dry run,
            sparring, negotiation exercise, group quiz, team quiz, quiz in teams/groups/pairs, kahoot, group activity,
            activity, activities, group task, group tasks, tasks, team task, team challenge, challenge, experiment,
            experiments, improvisation, improv, try it out, try it, try out, your turn,
            participants/learners/trainees/teams/groups/everyone try,
            participants/learners/trainees/teams/groups/everyone present, presentations/presentation by
            participants/learners/trainees/students/teams/groups, presentations/presentation by the
            participants/learners/trainees/students/teams/groups, presentations/presentation of group work,
            presentation/presentations of group results, presentation/presentations of
            results/outcomes/solutions/findings/ideas/posters/projects, presentation/presentations of the
            outcomes/solutions/findings/ideas/posters/projects, presentation/presentations of the results, group
            presentations, group presentation, team presentations, participant presentations, student presentations,
            demo/demos by participants/learners/trainees/students/teams, demo/demos by each participant/team, pitches,
            pitch practice, presentation practice, video role play, mock call, mock calls, mock interview, mock
            interviews, mock *, live call, live calls, observation on site, coached *, guided practice, supervised
            practice, live practice, code review, codelab, co-creation, prototyping, mapping, live polling, record your
            *, make a video, make videos, record a video, shoot a video, film each other, give a
            speech/talk/presentation/lecture, driving test, road test, oral test, test drive, test run, dry-run, group
            input, video feedback, video coaching, quiz battle, pub quiz, quiz show, quiz competition, live quiz,
            micro-teaching, microteaching, present/presenting/presents your *, create/build/prepare/design a
            presentation/demo/video/podcast/briefing/lecture/speech/quiz/keynote, create/build/prepare/design your
            presentation/demo/video/podcast/briefing/lecture/speech/quiz/keynote, give/deliver/lead/hold a briefing,
            give/deliver/lead/hold a safety briefing, video shoot, presentations, walk/walkthrough the/through
            warehouse/plant/factory/site/lab/office/building/department, walk/walkthrough/walk-through the shop floor,
            walk through the shop floor, walk through the warehouse/plant/factory/site/lab/office/building/department,
            trial lecture/lectures, podcast recording, demo day, your presentation/presentations/talk/pitch/speech/demo,
            teach the *, group lecture, side-by-side, side by side, ride-along, ride along, ridealong, buddying, shadow
            a/an/your/the, shadow *, work shadowing, skill station/stations, skills station/stations, stations, station
            rotation, clinic, design sprint, calibration, calibration session, call calibration, scavenger hunt,
            treasure hunt, escape room, quiz rally, photo rally, poster session, poster walk, video analysis, video
            review, analysis/review of your/own/our *, analyse/analyze/review/score/rate/assess/evaluate/watch
            your/own/our *, analyse/analyze/analysing/analyzing/analysis/score/scoring/rate/rating/assess/evaluate
            recordings/calls/videos/clips, analysis of recordings/calls/videos/clips, analysis of the
            recordings/calls/videos/clips, analysis of recorded calls/interviews/sessions/lessons, analysis of the
            recorded calls/interviews/sessions/lessons,
            analyse/analyze/analysing/analyzing/score/scoring/rate/rating/assess/evaluate the
            recordings/calls/videos/clips/film,
            analyse/analyze/analysing/analyzing/score/scoring/rate/rating/assess/evaluate recorded
            calls/interviews/lessons, analyse/analyze/analysing/analyzing/score/scoring/rate/rating/assess/evaluate the
            recorded calls/interviews/lessons, analyse/analyze/analysing/score/rate/assess/evaluate a
            video/film/clip/recording/call, analyse/analyze/analysing/score/rate/assess/evaluate the
            video/film/clip/recording/call, call listening with *, code along, code-along, follow along, follow-along,
            type along, join in, you try, now you, we try, try yourself, try it yourself, have a go, individual
            support/help/assistance/guidance/advice/tuition/supervision, individual
            consultation/consultations/appointment/appointments/session/sessions/meeting/meetings/talks/talk, individual
            practice/practise/demonstration/demonstrations/presentation/presentations/attempts/lessons, one-to-one,
            one-on-one, trial call/calls, test call/calls, practice call/calls, mini-lessons, trial lesson/lessons, open
            mic, analysis/review of own calls/videos/recordings/cases/lessons, analysis/review of your/our own *,
            reading circle, book club, explain back, explain-back, talk with, talks with, chat with, reverse demo, input
            collection, collecting input, demo lesson/lessons, teach a *, teaching practice, trial lecture, pitch
            recording, speech recording, walk through your *, walkthrough of your *, and analysis, and analyse, and
            analyze, and critique, plus analysis, and review of your *, tryout, try-out, tryouts, hands on, live poll,
            live polls, live voting, audience voting, trivia, trivia quiz, video diary, karaoke, podcast/video/film
            production, brief a/your/each *, walk and talk, watch yourself, yourself on video, slide makeover, script
            writing, theory of change workshop/exercise, jigsaw, jigsaw reading, quiz race, yoga, dance, workout,
            stretching exercises, guided stretching, competency/competence/skill/skills/supervised
            demonstration/demonstrations, demonstration of competence/competency/skills, return demos, video making,
            introduction video, final presentations, final project presentations, theory into practice, theory to
            practice, theory application, battle, battles, action learning, serious play, lego serious play, walk the
            line, line walk, act out, enact, perform a/your, re-enact, coding challenge
        """,
        Role.DEBRIEF: """
            discussion, discussions, discuss, group discussion, debate, debates, debrief, debriefs, debriefing,
            debriefings, dialogue, conversation, conversations, reflection in pairs, reflection in groups, reflection
            round, group reflection, team reflection, joint reflection, share, sharing, sharing round, share in the
            group, share commitments, retrospective, retro, round table, roundtable, round-table, lessons learned round,
            feedback round, report back, reporting back, plenary discussion, team agreement, input from the
            group/team/participants/room/audience/floor/class, input from participants, collect/gather input, individual
            interview/interviews/conversation/conversations/feedback, think-pair-share, exchange, exchange of
            experience, exchange of experiences, after action review, comment, comments, commenting, compare, compare
            notes, comparing notes, critique, critiques, peer critique
        """,
        Role.LISTENING: """
            lecture, lectures, theory, theoretical, theoretical part, input, inputs, input session, slides, slide deck,
            slideshow, powerpoint, power point, ppt, keynote, keynotes, opening keynote, closing keynote, opening
            lecture, opening talk, keynote speech, panel, panel discussion, panel talk, expert panel, video, videos,
            film, films, movie, clip, clips, recorded talk, recorded role play, recorded
            call/calls/interview/simulation/case/example/examples/webinar, recording, recordings, recorded demo,
            recorded lecture, recorded session, webinar, podcast, briefing, brief, briefings, safety briefing,
            simulation briefing, scenario briefing, exercise briefing, role play briefing, case briefing, drill
            briefing, role play demo by trainer/trainers, role play demo by the trainer/trainers, trainer recap, recap
            by trainer/facilitator/instructor, recap by the trainer/facilitator/instructor, summary by
            trainer/facilitator/instructor, summary by the trainer/facilitator/instructor, facilitator recap, instructor
            recap, instructor/trainer/facilitator/expert demo, lecturette, mini-lecture, demo/demonstration by
            instructor/trainer/facilitator/expert/coach/presenter, demo/demonstration by the
            instructor/trainer/facilitator/expert/coach/presenter, demo/demonstration by our
            instructor/trainer/facilitator/expert/coach/presenter, walkthrough by instructor/trainer/facilitator,
            walkthrough by the instructor/trainer/facilitator, recap/summary/review of * by
            trainer/facilitator/instructor, recap/summary/review of * by the trainer/facilitator/instructor,
            recap/summary/review of * * by trainer/facilitator/instructor, recap/summary/review of * * by the
            trainer/facilitator/instructor, pre-recorded, prerecorded, recorded message, recorded address, recorded
            welcome, screen share, screen sharing, guest speaker, guest lecture, guest talk, expert talk, impulse talk,
            speech, ted talk, e-learning, elearning, live coding by instructor/trainer/facilitator/expert/presenter,
            live coding by the instructor/trainer/facilitator/expert/presenter, fireside chat, fireside talk, lightning
            talk, lightning talks, what the research/evidence/science/data/law says, call recording/recordings, voice
            recordings, mini lecture, mini lectures
        """,
        Role.ALONE: """
            reading, read, read/reading case/cases/scenario, read/reading the case/cases/scenario, silent reading,
            silent work, quiet reading, read/reading the case study/studies, self-study, self study, individually,
            individual work, individual reflection, personal reflection, silent reflection, self-reflection, self
            reflection, quiz, quizzes, knowledge check, knowledge test, written test, written exam, multiple choice,
            multiple-choice test, online test, individual action plan, personal action plan, journaling, journalling,
            self-assessment, self assessment, on your own, by yourself, work alone, reflection alone, pre-test,
            post-test, final test, final exam, theory test, online exam, online quiz, closing test, entry test, baseline
            check, knowledge quiz, test your knowledge, test of knowledge, exam paper, online course, online module,
            self-paced, each on their own, each one alone, each alone, by each individually, everyone individually,
            everyone on their own, each individually, each for themselves, written by each, in silence, learning module,
            individual
            work/reading/study/reflection/reflections/thinking/writing/journaling/planning/plan/plans/goals/commitments,
            individual
            commitment/notes/quiz/test/questionnaire/learning/e-learning/preparation/prep/assignment/time/goal/action,
            individual thinking/quiet/study/reading/reflection/work time, individual written *
        """,
    },
    introducing="""
        introduction to, introducing, trainer/instructor/facilitator shows/explains/presents/demonstrates,
        introduction of the new, introduction of a new, introduction of new, intro to, short introduction to, talk on,
        talk about, introduction into, lecture on, video on, video about
    """,
    showing="""
        presentation, overview, overviews, demo, demos, demonstration, demonstrations, live demo, live coding demo,
        walkthrough, walk-through, walk through, screencast, explanation, explanations, explain, talk, presenting the,
        product presentation, presentations by experts/speakers/trainers, expert presentations, explained, presented by,
        customer story, success story, success stories
    """,
    learners="""
        in pairs, in groups, in small groups, in triads, in trios, in threes, in teams, in breakouts, in breakout rooms,
        by/from/of participants/learners/trainees/students/attendees/everyone/everybody/volunteers, by/from/of the
        participants/learners/trainees/students/attendees/groups/teams, by groups, by teams, by each *, from each *,
        participants/learners/trainees/students/volunteers give/present/demo/explain/show/teach/hold, everyone/everybody
        gives/presents/demos/explains/shows/teaches, each participant/learner/trainee/student/group/team/person, each
        other, one another, to your neighbour/neighbor/partner/colleague, your partner, your neighbour, your neighbor,
        with a partner, with partner, to a partner, interactive, aloud, out loud, as a team/group/class/pair, as
        teams/groups/pairs, each others, by one of *, by a volunteer/participant,
        participants/learners/trainees/students/everyone/everybody/all/group/teams/class copy/repeat/imitate/follow/try,
        participants/learners/trainees/students/everyone/everybody/all/group/teams
        copies/repeats/imitates/follows/tries,
        participants/learners/trainees/students/everyone/everybody/all/group/teams practise/practice/do/does/mirror,
        then you, then everyone, then all, own calls/call/video/videos/recordings/recording/cases/lessons/pitch/pitches,
        collaborative, collaboratively, jointly, joint, your/their own
        case/cases/call/calls/video/videos/example/examples/recording/recordings/pitch/lesson/lessons/situation/situations,
        by trainee/participant/learner/student/volunteer/volunteers, as experts, your
        pitch/recording/video/film/project/results/talk/case/story/stories, of your *, against each other,
        trainees/learners/participants summarise/summarize/summarises, peer-led, learner-led, participant-led, reading
        out, read out, presentation/presentations/demo/demos/summary/pitch to management/leadership/peers,
        presentation/presentations/demo/demos/summary/pitch to the
        board/management/jury/panel/class/group/plenary/experts/director/ceo/trainer/others,
        presentation/presentations/demo/demos in front of *, in front of the group/class/camera/board/others/jury,
        before the board/jury/panel/class, as a duo, with learners, with participants,
        student/learner/participant/trainee panel, we built, we made, introducing yourself/ourselves/themselves, per
        person, per participant, per team, per group
    """,
    together="""
        group, groups, pair, partner, partners, together, plenary, team, teams, peers, peer, participants, learners,
        trainees, students, everyone, each, feedback, interactive, everybody, teammate, teammates, trainee, learner,
        student, participant
    """,
    making="""
        prepare, preparing, create, creating, draft, drafting, design your/a/an, designing a/an, build a/an/your,
        building a/an/your, produce, write a/an/the, write your own, writing a/an, rewrite, sketch, sketching, compose,
        develop a/an/your, storyboard, storyboarding, film your, record, deliver a/an/your, deliver, apply, applying,
        application of
    """,
    solo="individual, solo",
    handling="""
        on manikin/manikins/mannequin/mannequins/dummy/dummies/phantom/phantoms/simulator/simulators, on the
        manikin/manikins/mannequin/mannequins/dummy/dummies/phantom/simulator/truck/forklift/machine/machines/vehicle,
        on a manikin/mannequin/dummy/phantom/simulator/truck/machine, at the
        machine/machines/workstation/workplace/bedside, at stations, driving, driving course, test rides, pre-use
        check/checks/inspection/inspections, ppe check, equipment check, compressions, bandaging, stacking, destacking,
        pallet stacking, loading and unloading, in the cockpit
    """,
    shows="""
        shows, shown, explains, demonstrates, demonstrated, presents, presented, demos, tells, talks, walks, recap,
        summary, recapitulation, sum-up, summarises, summarizes, recaps, sums up, live coding, message, recorded,
        address, update, updates, speech
    """,
    trainers="""
        trainer, trainers, instructor, instructors, facilitator, facilitators, teacher, presenter, speaker, lecturer,
        expert, experts, tutor, foreman, ceo, cfo, cto, coo, clo, director, management, managing director, hr, head of
        *, board, guest, guests, professor, consultant, product owner
    """,
    only_heard="listen only, listening only, only listening, just listen, listening, audience listens",
    questions="""
        q&a, q and a, qa, q+a, q & a, questions, question, questions and answers, question time, open questions,
        office hours, ask me anything, ama, ask the expert, question round, question and answer, answers
    """,
    asides="""
        break-even, bed and breakfast, breakfast business, break down, breakdown, break the ice, prime time, coffee
        machine, coffee machines, coffee shop, closing techniques, closing technique, closing the sale, closing the
        deal, closing a deal, closing a sale, closing deals, closing sales, closing questions, feedback model, feedback
        models, feedback rules, feedback process, feedback system, feedback culture, feedback tool, feedback tools,
        feedback method, feedback methods, feedback techniques, giving feedback, receiving feedback, feedback loop, hr
        team, it team, legal team, sales team, product team, marketing team, project team, security team, support team,
        management team, presentation skills, presentation techniques, team leads, team lead, team leader, team leaders,
        theory of mind, agenda setting, set up your *, market share, share price, check-in process, check-out process,
        checkout process, case law, lower case, upper case, use case, use cases, business case, test case, test cases,
        best practice, best practices, good practice, good practices, code of practice, general practice, working group,
        target group, age group, interest group, group policy, game theory, role model, video call, video calls, video
        conference, video conferencing, reading room, survey results, survey design, user interview, teamwork basics,
        group dynamics, coffee roasting, test driven, test-driven, read access, opening hours, opening balance, change
        management, set theory, drill down, close contact, closing date, opening questions, opening a conversation,
        lunch order, practice manager, coaching culture, sales talk, sales presentation, sales talks, small talk, travel
        policy, travel expenses, rest api, restful, exchange rate, exchange rates, exchange server, film industry,
        stretch goals, stretch goal, photo editing, mapping table, thank-you letter, transfer pricing, money transfer,
        data transfer, transfer of knowledge, knowledge transfer, organisation chart, organization chart, admin rights,
        admin panel, control panel, solar panel, solar panels, demo data, demo call, test data, test drive, scenario
        planning, activity report, activity based, case management, close reading, labs policy, conversation starters,
        with trainer/trainers/instructor/facilitator/teacher/expert/experts/tutor/management, with the
        trainer/trainers/instructor/facilitator/teacher/expert/experts/tutor/management/director/ceo/board, to the
        trainer/trainers/instructor/facilitator/teacher/expert/experts/tutor/management/director/ceo/board, to
        management, for the trainer, pallet wrap, stretch wrap, bubble wrap, hr management, time management, project
        management, risk management, quality management, code of conduct, driving change, driving force, driving forces,
        driving licence, driving license, train the trainer, clinic manager, clinic managers, comment function, medical
        clinic, outpatient clinic, comparative
    """,
    about="about, on, of, for, how, what, why, when, regarding, concerning, covering, behind, re, topic, into",
    joins="and, then, plus, followed by, after that, afterwards, or, next, before",
    includes="with, incl, including, include, includes, w, without, excl, excluding",
    fillers="""
        short, brief, quick, mini, module, session, part, block, unit, section, step, the, a, an, our, your, my, first,
        second, third, final, main, guest, expert, live, online, trainer, facilitator, instructor, then, next, by, in,
        video, from, hr, day, topic, lesson, chapter, long, small, opening, closing, morning, afternoon, joint
    """,
    ends="""
        end, the end, finish, end of day, end of session, end of the day, end of training, end of the training,
        end of workshop, end of the workshop, end of day *, ends, finished, done, fin, close of day, close of business,
        end of program, end of programme, end of the session, end of meeting, end of course
    """,
    closes="close, close of the workshop, adjourn, departure, departures, doors close, home time",
    totals="""
        total, totals, sum, in total, overall, all in all, total time, total duration, duration total, total length,
        grand total, subtotal, total minutes, altogether, overall duration, length, total: about
    """,
    headings="""
        day, week, morning, afternoon, evening, agenda, programme, program, schedule, timetable, outline, part, block,
        session plan, run of show, running order, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon,
        tue, tues, wed, thu, thur, thurs, fri, sat, sun
    """,
    details="""
        room, location, venue, place, where, when, date, trainer, trainers, facilitator, facilitators, instructor,
        speaker, speakers, host, participants, attendees, audience, material, materials, equipment, bring, goal, goals,
        objective, objectives, aim, outcome, outcomes, note, notes, nb, contact, zoom, link, dial-in, duration, time,
        total time, language, number of participants, who, topics, prepared by, version, subject, from, to, cc
    """,
    columns={
        Column.START: "time, start, from, begin, begins, starts, start time, when, times, clock, hour, slot, time slot",
        Column.END: "end, to, until, finish, end time, ends",
        Column.MINUTES: """
            min, mins, minutes, duration, length, duration min, duration mins, duration minutes, length min, time min,
            time minutes, minutes planned, planned minutes, dur, dur min, how long, duration in minutes,
            length in minutes, min., timing, allocated time
        """,
        Column.HOURS: "hours, hrs, h, duration h, duration hours, duration in hours",
        Column.DAY: "day, date",
        Column.METHOD: "method, methods, format, type, mode, how, activity type, learning mode, delivery",
        Column.CONTENT: """
            topic, title, activity, activities, item, session, agenda item, content, contents, what, description,
            agenda, subject, programme, program, block, module, part, element, unit, segment, section, step, task,
            event, name, details, topics
        """,
        Column.OTHER: """
            room, trainer, who, facilitator, material, materials, location, speaker, lead, owner, responsible, no, nr,
            number, notes, note, comment, comments, goal, goals, objective, objectives, presenter, tool, tools, host,
            by, resources, outcome, equipment, place, people, #
        """,
    },
    times=TimeWords(
        minutes="min, mins, minute, minutes, m, mn, minuts",
        hours="h, hr, hrs, hour, hours",
        lengths={
            15: "quarter of an hour, a quarter of an hour, quarter hour, quarter-hour",
            30: "half an hour, half hour, a half hour, half-hour",
            45: "three quarters of an hour",
            60: "one hour, an hour, full hour",
            90: "one and a half hours, an hour and a half, one hour and a half",
            120: "two hours",
            180: "three hours",
        },
        since="from, at, starting, begins, ca, approx, about",
        until="to, until, till, til, through",
        clock="oclock, hrs, hours",
        rounds="rounds, round, runs, parts, blocks, sessions, slots, turns, groups",
        apiece="of, at, a",
        times="x, times",
    ),
)
