"""English, as people describe a training in a few sentences."""

from typing import Final

from dialogs.grid import Case, Option, Question
from dialogs.suggest.languages import Amounts, CaseSigns, Descriptions, Evidence

_CLASSES = {
    # Who corrects.
    "coach": """
        *trainer, trainers, coach, coaches, *coach, instructor, instructors, mentor, mentors, supervisor, supervisors,
        teacher, teachers, facilitator, facilitators, expert, experts, examiner, examiners, tutor, tutors, professor,
        specialist, psychologist, therapist, pharmacist, nurse, doctor, physician, senior, senior *, master, foreman,
        officer, assessor, observer, evaluator, debriefer, moderator, lecturer, lead, manager, editor, reviewer,
        editors, reviewers, buddy, technician, engineer, chef, controller, controllers, actor, key user, colleague,
        someone, somebody, someone experienced, a person, a human, a pro, key users, preceptor, leader, head, boss,
        inspector, auditor, guide, captain, native speaker, champion, consultant, lawyer, partner
    """,
    "teacher": """
        trainer, trainers, coach, coaches, instructor, instructors, mentor, mentors, supervisor, teacher, facilitator,
        expert, tutor, coaching, supervision, instruction
    """,
    # What they do.
    "corrects": """
        correct, corrects, correcting, corrected, correction, corrections, feedback, fix, fixes, fixing, fixed, adjust,
        adjusts, adjusting, adjusted, point out, points out, pointing out, pointed out, react, reacts, respond,
        responds, comment, comments, commenting, guide, guides, guiding, coached, coaching, tell, tells, telling, told,
        say so, says so, caught, catch, catches, coach, coaches, put right, puts right, show, shows, hear it, response
    """,
    "intervenes": """
        interrupt, interrupts, interrupting, intervene, intervenes, intervening, step in, steps in, stepping in, stop,
        stops, stopping, stopped, jump in, jumps in, jumping in, cut in, cuts in, cutting in, freeze, freezes, freezing,
        pause, pauses, pausing, break in, breaks in, call out, calls out, calling out, whisper, whispers, whispering,
        call it, calls it
    """,
    "replies": """
        reply, replies, replied, answer, answers, return, returns, review, reviews, reviewed, look, looks, look at,
        looks at, mail, mails, send, sends, get, gets, receive, write, writes, check, checks, checked, read, reads,
        comment, comments, feedback, correct, corrects, corrected, correction, corrections, respond, responds, discuss,
        discusses, discussed, mark, marks, marked, grade, grades, graded, come, comes, arrive, arrives, back, notes,
        go through, goes through, give, gives, listens, listen, watch, watches, hear, score, scores, assess, assesses
    """,
    "at_once": """
        right away, rightaway, straight away, straightaway, immediately, immediate, at once, on the spot, in the moment,
        at the moment, in real time, realtime, instantly, instant, right there, there and then, then and there,
        right then, right when, the moment, the second, the instant, the minute, as soon as, as they go, as they work,
        as it happens, as they speak, as they do it, when they happen, when it happens, while they, while doing it,
        before it sticks, before they, before it becomes, before she/he, during the exercise, during the call,
        during the exercises, during practice, mid sentence, mid exercise, live, on the fly, without delay,
        in that moment, every time, each time, immediatly, imediately, promptly, next to them, beside them, as you go
    """,
    "later": """
        later, later on, next day, following day, day after, next week, next morning, afterwards, afterward, by friday,
        by monday, in a day, a day or two, in a few days, within a day, within days, within the week, within a week,
        within 24/48 hours, within two/three days, within one day, after two/three/a few days, after a day/week,
        two days later, days later, hours later, the next time, after the fact, after the session, after the call,
        at the end, end of the week/day/month, weekly, monthly, each/every week, each/every month, once a week/month,
        quarterly, overnight, in writing, by mail/email, by e-mail, written, asynchronously, async, when convenient,
        some time later, eventually, next session, when he/she has time, when they have time, within two working days,
        at month end, after a while, tomorrow, over the week, in the evening, the week after, on friday, on monday
    """,
    "tool": """
        tool, system, software, app, platform, lms, quiz, quizzes, computer, bot, program, machine, display, screen,
        test, tests, form, checker, sandbox, robot, dashboard, validator, editor itself, automatic tests, template,
        drone, drone itself, answer key, solution, model answer, solutions, linter, browser, simulator itself, exercise,
        exercises, device, error messages, error message, console, module
    """,
    # Who learns, and who or what does not.
    "learners": """
        they, people, everyone, everybody, staff, team, teams, all, who, each, them, crew, personnel, workforce, we all,
        police, participants, *men, *women, *folk, *s, *people
    """,
    "others": """
        it, this, that, its, thats, is, was, has, does, us, i, you, as, always, sometimes, yes, class, process,
        business, lms, progress, access, exercises, exercise, rules, skills, tools, cases, sessions, courses, modules,
        results, mistakes, errors, questions, answers, tests, forms, scenarios, comments, corrections, trainers,
        coaches, instructors, mentors, supervisors, experts, facilitators, examiners, documents, scenes, plays, videos,
        perhaps, feedback, examples, materials, things, parts, numbers, systems, machines, slides, calls, drills, clips,
        basics
    """,
    "must": """
        must, have to, has to, need to, needs to, had to, needed to, ought to, are to, are supposed to, got to,
        are expected to, are required to, is required to, will have to, must be able to, must learn to, are meant to
    """,
    "should": """
        should, should learn to, should learn how to, should be able to, should start to, shall, could, want to,
        wants to, must be able to, are going to, will
    """,
    "want": "want, wants, like, need, expect, would like, id like, wed like, get, getting, help, helps, teach, make",
    "adverb": """
        also, really, actually, all, both, then, still, first, just, only, now, always, simply, finally, genuinely,
        reliably, even, properly, safely, correctly, consistently, quickly, better, clearly, confidently, at least,
        regularly, independently, truly, fully, calmly, together, themselves, too, not only, not just, honestly, openly
    """,
    "no_deed": """
        be, have, get, know, understand, learn, read, hear, see, watch, feel, want, like, think, believe, consider,
        check, attend, complete, take, meet, wait, join, listen, study, recognise, recognize, identify, appreciate,
        discuss, agree, find, need, care, worry, review, memorise, memorize, remember, recall, finish, pass, make, book,
        plan, schedule, choose, travel, pay, sign, register, practise, practice, train, try, upload, submit, record,
        come, go, look, do, talk, argue, debate, the, a, an, this, that, these, those, it, them, their, our, some, more,
        any, no, not, also, really, both, rehearse, repeat, click, exchange, receive, decide, correct, share, stand,
        happen, work, sit, play, name, list, absorb, consult, locate, distinguish, refer, access, confirm, acknowledge,
        explore, browse, compare, grasp, digest, familiarise, familiarize, exercise, prepare, bring, become, step, stay
    """,
    "deed": """
        adapt, address, administer, adopt, advise, apply, assess, avoid, bake, bandage, become, begin, behave, bleed,
        bring, build, calculate, calm, choose, clean, clip, coach, collect, come, communicate, comply, conduct,
        configure, connect, convince, counsel, create, deal, decide, deescalate, defuse, delegate, deliver, demonstrate,
        detect, diagnose, do, encourage, engage, ensure, enter, escalate, evacuate, evaluate, execute, explain,
        facilitate, fill, fly, follow, give, go, greet, handle, hold, improve, include, inject, insert, inspect,
        install, integrate, interpret, introduce, investigate, isolate, lead, listen, maintain, make, manage, mediate,
        moderate, monitor, motivate, move, navigate, negotiate, operate, optimise, organise, organize, perform, pick,
        prepare, prevent, prioritise, prioritize, protect, put, react, recommend, recover, reduce, refuse, reject,
        remove, replace, resolve, respond, restart, restore, rotate, say, sell, serve, shut, solve, speak, stay, steer,
        submit, supervise, suture, tackle, take, teach, tell, translate, triage, troubleshoot, upsell, validate, verify,
        weld, write, act, answer, carry, cook, draw, drive, fix, keep, mix, pay, pull, push, return, run, save, send,
        set, use, wear
    """,
    # The same for verbs that are nouns as often, and what then follows a verb.
    "act": """
        anchor, ask, balance, bill, book, brief, call, change, check, clear, close, code, contact, control, count, cut,
        demo, design, dispense, document, dose, draft, drill, edit, feed, file, find, form, guide, hand, help,
        interview, invite, issue, judge, land, lift, live, load, lock, log, map, measure, offer, open, order, pack,
        park, pitch, place, plan, present, price, process, produce, question, raise, record, release, repair, report,
        request, rescue, respect, review, ride, sail, scan, schedule, search, secure, share, show, sort, spot, start,
        stick, stop, store, structure, support, switch, talk, test, train, transfer, treat, turn, update, visit, wash,
        win, wire, work
    """,
    "object": """
        the, a, an, their, them, it, our, each, every, any, all, with, to, in, on, up, out, at, as, well, better,
        correctly, properly, safely, his, her, people, customers, this, that, those, him, one, together, from, for,
        guests, patients, clients, off, into, new, real, themselves, your, my, these, on time
    """,
    "manner": """
        well, better, properly, correctly, safely, confidently, calmly, naturally, faster, fast, under pressure,
        in their job, at work, in practice, day to day, in daily work, every day, from now on, more clearly, more often,
        every time, without fear, on the job, cleanly, accurately, consistently, in real life, with customers, with it,
        with them, instead of, rather than, less, smoothly, effectively, sooner, earlier, in time
    """,
    "peers": """
        peer, peers, cohort, partner, partners, group, groups, team, colleague, colleagues, coworkers, coworker,
        teammates, others, other people, other participants, other learners, interaction, discussion, discussions,
        peer circle, peer group, peer exchange, group work, teamwork, exchange, discussing, debate, anyone else,
        other managers, the rest, peer discussion, peer interaction, peer learning, other members, dialogue, group part,
        fellow *, group element, team element, group discussion, other * in the room, peer feedback, peer review,
        each other, one another
    """,
    "vital": """
        essential, the heart, the core, heart of it, the point, whole point, key, crucial, vital, central, critical,
        necessary, needed, required, indispensable, what makes it work, what makes it, a must, matters most,
        half the value, the real value, most important, important, what they value, where they learn, makes no sense,
        does not work, doesnt work, cant do without, the learning
    """,
    "physical": """
        manikin, manikins, mannequin, mannequins, dummy, dummies, patient, patients, arm, limb, machine, machines,
        equipment, truck, trucks, forklift, forklifts, crane, tower, harness, bench, benches, line, lines, ladder,
        vehicle, vehicles, car, bus, train, boat, aircraft, drone, airfield, yard, workshop, lab, laboratory,
        skills lab, ward, kitchen, counter, till, desk itself, shop floor, shop, store, floor, factory floor, staircase,
        roof, stage, site, plant, field, range, track, pool, warehouse, extinguisher, chair, device, tools, hardware,
        unit, panel, switchgear, press, lathe, robot, cell, scaffold, scaffolding, depot, hangar, ring, training ground,
        mat, dojo, rack, conveyor, station, ambulance, theatre, operating room, real thing, wall, pump, valve, tank,
        boiler, engine, bike, forest, road, street, salon, bed, cabin, trench, line itself, ship
    """,
    "screen": """
        screen, screens, online, recording, recordings, a video, videos, video, paper, simulation, a sandbox, sandbox,
        e learning, elearning, app, an app, a screen, quiz, a computer, computer, written exercises, exercises, reading,
        clips, webinar, slides, virtually, virtual, alone at home, remote, remotely, in writing, a document
    """,
    "replaced": """
        simulated, replaced, recorded, imitated, faked, staged, done online, done remotely, done virtually,
        done on a/the screen, done from a recording, done by video, practised online, practiced online, trained online,
        learned online, learnt online, learned from a/the *, learnt from a/the *, learned on *, practised on a screen,
        practiced on a screen, done at a desk, done on paper, rehearsed online, reproduced, shown on a screen,
        taught online, done asynchronously, done async, done in an app, done digitally, mimicked, modelled,
        replaced by *, done by e-learning, done with videos, done from home, done at home, copied, digital, virtual,
        done alone, put online, be online, be async, moved online, simulate, imitate, replace, be digital
    """,
    "not": """
        not, dont, doesnt, didnt, isnt, arent, wasnt, werent, cant, cannot, couldnt, wont, wouldnt, shouldnt, neednt,
        never, no longer, hardly, no
    """,
    "cannot": """
        cant be, cannot be, can not be, could not be, couldnt be, cant really be, cannot really be, can never be,
        is not something that can be, isnt something that can be, impossible to be, wont be, not be, nothing that can be
    """,
    "nobody": """
        nobody, no one, noone, none, no trainer, no coach, no instructor, no expert, no supervisor, no teacher
    """,
    "be": "is, are, be, was, were, being",
    "live_words": """
        live, in person, in-person, face to face, on site, onsite, on-site, hands on, in real time, synchronous,
        in the room, in one room, in a room, together in the room, real, physical, there, physically, on location
    """,
    "doers": "*ers, *ors, *ists, *ants, *ians, *ees, *men, *women, *staff",
    "things": """
        papers, computers, numbers, chapters, orders, letters, servers, posters, folders, containers, towers, corners,
        quarters, others, centers, offers, trailers, scanners, printers, meters, metres, liters, litres, errors, doors,
        floors, colors, colours, sensors, monitors, motors, factors, mirrors, plants, variants, trees, degrees, fees,
        committees, answers, stickers, drawers, layers, fingers, timers, flyers, trainers, coaches, instructors,
        mentors, facilitators, examiners, actors, tutors, observers, assessors, moderators, customers, visitors,
        suppliers, competitors, vendors, restaurants, headers, parameters, buffers, tankers, freezers, specimen,
        acronyms, elevators, generators, ventilators, boilers, dollars, behaviors, behaviours, simulators, powers,
        levers, hammers, helicopters, newsletters, years, hours, covers, wonders
    """,
    "small": """
        of, in, on, with, per, to, and, for, or, by, from, at, the, a, an, their, our, than, who, that, as, is, are,
        hours, minutes, days, weeks, months, years, seconds, percent, times, questions, cases, do, have, need, must,
        should, can, will, hour, minute, day, week
    """,
    "goes_wrong": """
        hurt, injured, injury, injuries, harm, harmed, dangerous, danger, hazardous, unsafe, risky, risk,
        fatal, die, dies, killed, accident, accidents, disaster, harmful, bad habits, go wrong, goes wrong,
        useless, pointless, worthless, no use, no point, no good, makes no sense, make no sense, makes little
        sense, does not work, doesnt work, wont work, will not work, cannot work, cant work, is not enough,
        isnt enough, not enough, impossible, not possible, isnt possible, fail, fails, learn nothing, learns
        nothing, not learn, never learn, wont learn, dont learn, learn it wrong, burn themselves, too late,
        hopeless, damage, damaged, falls flat, fall flat, sticks, get worse, gets worse, does not help, doesnt
        help, loses, lose, lost, waste of time, fall off, bleed
    """,
    "small_time": """
        two hour, two-hour, three hour, one hour, half day, one day, two day, 90 minute, 60 minute, short,
        new, full day, live, online
    """,
    "generic_word": "workshop, training, course, seminar, session, class, webinar, refresher",
    "big": """
        flight, plant, power plant, full-scope, full scope, welding, anaesthesia, birthing, laparoscopy, mannequin,
        manikin, offshore, crane, forklift, robot, rail, metro, trauma, rescue, firefighting, fire, police, shooting,
        plant control, dispatch, operations, network, grid, mission, full-scale, full scale, full-mission,
        high-fidelity, high fidelity, driving, ship, bridge, ship bridge, patient, surgical, surgery, nuclear,
        process, cockpit, control room, train, tank, combat, helicopter, medical, motion, realistic, replica, truck,
        locomotive, radar, air traffic control, atc, reactor, refinery, aircraft, team
    """,
}

_NEGATORS = """
    not, dont, doesnt, didnt, isnt, arent, wasnt, werent, cant, cannot, couldnt, wont, wouldnt, shouldnt, neednt, never,
    no, nobody, no one, noone, none, without, neither, nor, hardly, rarely, instead of, rather than, zero, no need,
    nothing, havent, hasnt
"""

_GOAL = Evidence(
    plain={
        Option.KNOWLEDGE: """
            {must} {adverb?} know/understand/remember/memorise/memorize/recall, {must} {adverb?} be aware/informed,
            {should} {adverb?} know/understand/remember/memorise/memorize/recall, {must} {adverb?} be familiar,
            {must} {adverb?} learn/hear/read about/which/what/why/when/where,
            should {adverb?} be aware/familiar/informed, should learn about/which/what/why, needs/need to learn about,
            {want} ... to {adverb?} know/understand/remember, to {adverb?} know/understand the/what/which/why/our/how,
            making sure ... knows/know/understands/understand, make sure ... knows/know/understands/understand,
            ensure ... knows/know/understands/understand, be able to name/list/explain/recall/recite,
            {not} know the/which/what/about/where/our/who, things to know, good to know, must-know,
            aim/goal/point/purpose is knowledge/awareness/understanding, about knowing, knowledge transfer,
            transfer of knowledge, just/only/purely/pure knowledge/information/awareness/facts/theory,
            it/this is knowledge/information/theory/awareness, mainly/mostly knowledge/information/theory/facts,
            so that they know/understand, so they know/understand, should have heard, up to date on/with,
            inform everyone/people/staff/all, know what changed/changes, only need to know, get an overview,
            {must} be briefed, need to be told, need/needs/must {adverb?} get to know, have to get to know
        """,
        Option.BOTH: """
            know/understand ...... and {adverb?} {deed}, know/understand ...... and {adverb?} {act} {object},
            know/understand ...... and ... {manner}, know/understand ...... and {adverb?} be able to,
            know/understand ...... and start/stop/begin *ing, not only/just know ...... but,
            knowledge and skill/skills/behaviour/behavior/practice, theory and practice
        """,
        Option.BEHAVIOR: """
            {learners!others} {adverb?} {should} {adverb?} {!no_deed},
            {learners!others} {adverb?} {must} {adverb?} {!no_deed},
            {learners!others} {should} {adverb?} do/take/make/work/talk/go/look/check/get/come/listen ...... {manner},
            {learners!others} {must} {adverb?} do/take/make/work/talk/check/come/listen/get/stay/keep ...... {manner},
            {learners!others} {should} start/stop/keep/avoid/begin/quit *ing,
            {must} {adverb?} start/stop/keep/avoid *ing, able to {adverb?} {!no_deed},
            able to do/take/make/work/talk/go/come, want/wants ... to {adverb?} {!no_deed},
            like ... to {adverb?} {!no_deed}, like ... to start/stop/say/talk/do/take/make/work,
            want ... to start/stop/keep *ing, want/need/expect ... to talk/take/make/do/work/look/speak/check ......,
            learn/learns/learning to {adverb?} {!no_deed}, learn/learns to sit/work/talk/listen/do/make/take,
            learn how to {adverb?} {!no_deed}, about doing, about using, about actually *ing,
            not {adverb?} knowing/knowledge/theory, it is/its not about knowing/knowledge/theory, behave, behaviour,
            behavior, behaviours, behaviors, habit, habits, change how/what/the way, changing how/what,
            changes how/what/the way, react differently, act differently, work differently, do it differently,
            do things differently, apply it, apply them, apply what, use it in/at, put it into practice, into practice,
            change of behaviour/behavior, in their daily work,
            {not} {adverb?} follow/use/apply/do/act/report/speak/behave,
            {learners!others} {adverb?} {not} {adverb?} {deed},
            {learners!others} {adverb?} {not} {adverb?} {act} {object}, second nature, become a routine, reflex,
            muscle memory, confidence, feel confident, without thinking, stop *ing, start *ing,
            already know/knows/understand, {they?} know/knows the theory/rules already, theory is known/clear,
            they know the/how ... but, know the *s they just, knowing is not/isnt enough, knowing isnt the problem,
            know it but, they know what/how ... but, nobody does it, nobody follows, come across, get better at,
            getting better at, improve how, become better, be better at, more doing, really do it, to do it better,
            skill not, not theory, attitude, mindset, culture change, way of working, ways of working,
            how they work/talk/react/behave/lead, real change, aim is that they, goal is that they,
            point is that they *, really start, it is/its a adopt, adoption
        """,
    },
    hints={
        Option.KNOWLEDGE: """
            learn about, information, awareness, overview, theory, facts, inform, informed, know, understand, knowledge,
            the same content, introduction to, understand why/what/which, {must} learn the, should learn the,
            familiar with, recognise, recognize, identify, grasp, aware of, update on, what changed, explains, look up
        """,
        Option.BEHAVIOR: """
            better, instead of, too early, too late, too often, too much, too little, too long, too soon, too fast,
            differently, handle, more often
        """,
    },
    asides="""
        they/people/everyone/everybody already know/knows/understand/understands, they know the *, know ... and look up,
        know already, know/knows ... already, they know how, know each other, know one another, get to know each other,
        get to know one another, dont know yet, do not know yet, we dont know, we do not know, i dont know,
        dont know if/whether, do not know if/whether, know how to plan, you know, do {tool?} exercises,
        must be able to {no_deed?} together, do case/the/their/some exercises/cases, about knowing ... or, not knowing,
        not about knowing, doing not knowing, knowing isnt, knowing is not, need to know how ... but, managers know how,
        know theory, whether people know, learn best, learn/learns by, background knowledge, company in practice,
        answer ... questions, not put into practice
    """,
)

_CORRECTION = Evidence(
    plain={
        Option.YES: """
            {corrects} ... {at_once}, {at_once} ... {corrects}, {coach} ...... {at_once}, {coach} ... {intervenes},
            {intervenes} ... {at_once}, {coach} ... who {intervenes}, {coach} ... {corrects} each/every,
            {at_once} {corrects}, {at_once} ... {coach}, {corrects} them/it/him/her live, {coach} in their ear,
            {coach} {must} {corrects}, {coach} ... {must} ... correct/stop/fix/intervene,
            immediate/instant/live feedback, immediate/instant/live correction, real time feedback/coaching/correction,
            corrected live, coached live, {corrects} as they go, {must} be corrected ... {at_once},
            {must} be stopped ... {at_once}, wrong ... {at_once}, {mistake} ... {at_once},
            {coach} ... next to/beside them, {coach} beside/alongside, one wrong move, over their shoulder,
            over the shoulder, {coach} watching ... every, stands next to/beside ... and correct*,
            {coach} ... stops/corrects/interrupts them, {coach} walks along, under constant supervision,
            {coach} ... {intervenes} when needed, {coach} ... {corrects} ... while,
            somebody/someone {must} correct/stop, under supervision, supervised, {coach} signs ... off and corrects
        """,
        Option.NO: """
            no/without {teacher}, no/without a/any {teacher}, {nobody} ... {corrects}, {nobody} {must} ... {corrects},
            {nobody} ... {corrects} anyone/anything/anybody, {nobody}
            checks/watches/intervenes/interrupts/listens/judges, {nobody} ...
            checks/look/looks/watch/needed/interrupt/interrupts/intervene/play/plays/telling, {nobody} {must} {corrects}
            ... {at_once}, {nobody} {must} correct/watch/check, no immediate correction/feedback, no live
            feedback/correction, no correction/corrections/feedback, no need for/of {teacher}, no feedback/correction
            needed, no need for anyone/anybody/someone/somebody to, no need to correct, no need for a/an/any {teacher},
            no need for immediate/instant/live, {not} need/needs/require a/an/any/immediate/instant {teacher}, {not}
            need/needs/require immediate/instant/live, {not} need/needs/require to be corrected, {not} {must} be
            corrected, {not} need/needs/require {corrects}, {corrects} ... {later}, {corrects} can/may/could ...
            wait/come/be, {corrects} can/may/could {later}, {corrects} ... can wait, can wait, can be given later,
            {replies} ... {later}, {coach} ... {replies} ... {later}, {later} {corrects}, written
            feedback/comments/notes, {tool} {adverb?} tell/tells/show/shows/flag/flags/give/gives/warn/warns, {tool}
            {adverb?} correct/corrects/score/scores/check/checks/mark/marks, {tool} itself {adverb?}
            tell/tells/show/shows/flag/flags/warns, {tool} ... tells/shows/flags/marks/scores/corrects them, {tool} ...
            marks itself, marks itself, self marking, self correcting, auto graded, autograded, automatic*, automated
            feedback, shown automatically, mark/marks/corrects/correct/check/checks itself, self check, self-check, self
            test, self-test, self assessment, self-assessment, compare with/to/against ..., solution/solutions
            file/sheet/key/to, model answer/answers, answers are shown, shown at the end, check themselves, correct
            themselves, flags mistakes, flags errors, by next day, a day or two, {nobody} corrects, {nobody} {must}
            {adverb?} *, nobody *s, no one *s, {not} {adverb?} {must} ... correct, later is fine, later is ok/okay,
            later is enough, {corrects} is fine later, {not} urgent, nobody plays the teacher, nobody to correct,
            weekly/monthly review, reviewed weekly/monthly, reviewed later, afterwards is fine, no one telling, no *
            telling them, no * corrects, no * correcting, no * to correct, adoption in, dashboard shows, peer review
            later, no coach, {tool} {corrects} ... {at_once}, {tool} {corrects} ... mistakes,
            immediate/instant/automatic feedback from the {tool}, {at_once} from the {tool}, {at_once} ... by the
            {tool}, {tool} tells/shows/flags ... {at_once}, {tool} {corrects} {at_once}, by the {tool}, from the {tool},
            after they submit, {replies} after they
        """,
    },
    hints={
        Option.YES: """
            {coach} ... correct/corrects/correcting/fixing, with a/an/the/their {teacher},
            {coach} ... watches/watch/checks, coaching, coach-led, trainer-led, instructor-led, safety critical,
            dangerous
        """,
        Option.NO: """
            quiz, quizzes, short test, short read, self-paced, self paced, self-study, e-learning, elearning, reading,
            just read, read it, reads it, faq, checklist, look up, looks up, clips, pdf, next day, later,
            facilitated only
        """,
    },
    asides="""
        go live, goes live, going live, live online class, live session, {must} be live, has to be live,
        only works live, present live, test at the end, quiz at the end, exam at the end, in real time, must be live,
        {at_once} by/from customers, look up later, look it up later, look things up later, come/comes to somebody,
        look/looks up ... later, sooner or later, everybody/everyone/all in real time, be everybody in real time,
        whole team in real time, respond ... {at_once}, report/reports ... {at_once}, call ... {at_once},
        only in real time, works in real time, only works in real time, every time, each time, expert system,
        before they start, before they come, before they leave, before they open, again next year, lead sends
    """,
)

_PEER = Evidence(
    plain={
        Option.YES: """
            with/to/from/against/between/among each other, each other, with/to/from/against/between/among one another,
            one another, in pairs, in threes, in fours, in trios, in small groups, in groups, in teams, in a group,
            as a group, as a team, as a whole team, the whole team, the whole crew, whole team, entire team,
            whole staff, full team, work together, working together, work ... together, train ... together,
            trains together, together in, do it together, practise/practice ... together, act ... together, together,
            with a partner, with partners, with a colleague, with colleagues, with their colleagues, with the colleague,
            with other *s, with the other *s, with peers, with their peers, with fellow *, from peers, from colleagues,
            from fellow *, among colleagues, between colleagues, between participants, with the group, with the team,
            with the other, peer circle, peer group, peer feedback, peer discussion, peer exchange, peer learning,
            peer review, peer interaction, group discussion, group discussions, group work, group exercise/exercises,
            team exercise/exercises, teamwork, team simulation, role play in/with, paired up, pair up, takes two,
            need/needs/takes a partner, {peers} ... {be} {adverb?} {vital}, {vital} ... {peers},
            {peers} {adverb?} matter/matters/count/counts, {not} without {peers}, learn from others,
            learn from the others, from the other participants, from others, discuss ... with,
            argue/arguing/debate/debating/discuss/discussing ... with, argue/arguing/debate/debating ... cases/it/about,
            in front of the/their group/peers/colleagues,
            share/sharing/exchange/exchanging experience/experiences/cases/stories, jointly, collectively, collaborate,
            collaborating, collaboration, breakout rooms, breakouts, just the two of them,
            without the discussion/exchange/group, everybody/everyone in real time, be everybody, the group is what,
            circle, with others
        """,
        Option.NO: """
            alone, solo, solo work, individual, individually, individual work/task, on their own, on his own,
            on her own, on your own, by themselves, by himself, by herself, by himself/herself, for themselves,
            for himself/herself, one to one, one-to-one, one on one, 1 to 1, 1 on 1, one at a time, one by one,
            one after the other, one after another, one * at a time, one * per *, one * after the other,
                 self study, self-study, at their desk,
            at their own desk, at their desks, at his/her own *, no group, no groups, no team, no peers, no group work,
            no peer interaction, no team session, no training session, no meeting, no meetings, no discussion, no class,
            {peers} ... {be} not ... needed/important/essential/necessary/required/relevant/involved/part,
            {peers} ... isnt/arent ... needed/important/essential/necessary/required/relevant/involved,
            {peers} {be} {adverb?} optional/irrelevant/unimportant/nice to have, {peers} play/plays no role/part,
            {peers} {not} {adverb?} matter/count/help, {peers} {be} {adverb?} {not} {adverb?} {vital},
            {peers} would be nice, {peers} ... nice to have, {peers} ... a bonus, {peers} ... optional,
            {not} ... need/needs/require ... {peers}, {not} need/needs/require each other, {not} need/needs to meet,
            no need to meet, no need for/of a/the/any {peers}, no need for/of {peers}, without {peers},
            without a {peers}, without other *s, without others, each person alone, everyone for themselves,
            everybody for themselves, everybody for himself, each for themselves, each * by himself, each * alone,
            nothing with other people, no other people, no others, no one else, nobody else, with nobody else,
            no colleagues, independently, single-handedly, in private, only the coach and, {not} in a group,
            {not} in groups, {not} in pairs, {not} together, each on their own, each at their own, their own screen,
            their own computer, alone with, no team element, no * element
        """,
    },
    hints={
        Option.YES: """
            role play, role plays, roleplay, roleplays, role-play, role-plays, role playing, discussion, discussions,
            debate, debates, pairs, {must} discuss, peers, the group, team training, small groups, exchange ideas,
            mock calls
        """,
        Option.NO: """
            e-learning, elearning, reading, read it, short read, look up, looks up, pdf, faq, private, personal coaching
        """,
    },
    asides="""
        trust each other, trust one another, in front of large groups, large groups, in front of a group,
        group of companies, know each other, each other any more, age group, target group, work together with us,
        put together, in the working group, all together in one, team lead, team leads, team leader, team leaders,
        team manager, hr team, sales team, support team, working alone, work alone at, lone workers, lone worker,
        workers alone, leave alone, alone on shift, let alone, stand alone, put it together, pull together,
        groups of customers, groups of visitors, individual customers, individual needs, individual patients,
        individual goals, with the other party, individual feedback, individual contributors
    """,
)

_PRACTICE = Evidence(
    plain={
        Option.LIVE: """
            only {big} simulator, only the {big} simulator, {big} simulator/simulators, {must} {adverb?} be
            {live_words}, {must} {adverb?} happen {live_words}, {must} {adverb?} be done {live_words}, needs to be
            {live_words}, {must} be in the room, {must} be there, {must} {adverb?} happen/be at/on/in the *, {must} be
            done/practised/practiced/trained at/on/in the *, {must} take place/happen {live_words}, only works
            {live_words}, only works at/on/in/face/live, works only *, only possible/works on/at/in, {cannot} ...
            {replaced}, {cannot} {replaced}, cant/cannot/not/impossible {adverb?} {replaced}, cant/cannot/not {adverb?}
            be {screen}, impossible to {replaced}, {not} on a/the screen/computer, {not} from a recording, {not} online,
            {screen} did nothing, {screen} ... {not} work/help/enough/do, {screen} ... {not} cut it, {screen} ... fell
            flat, {screen} {be} not enough, {screen} isnt/arent enough, {screen} doesnt/didnt/dont/wont/cant/cannot *,
            {screen} failed, {screen} ... useless, {not} replace the real, no {screen} can/could/will replace, no
            substitute for the real, the sandbox doesnt, the sandbox does not, high-fidelity, high fidelity, full-scale,
            full scale, full-scope, simulation room, simulation theatre, simulation centre, simulation center, command
            centre, command center, in person, in-person, face to face, face-to-face, on site, onsite, on-site, off
            site, offsite, for real, in the flesh, hands on, hands-on, in the room, in one room, in a room, in the same
            room, in a closed room, in the classroom, in a classroom, on location, physically, on/at/in/with
            a/the/our/their/real/actual/an {physical}, on/at/in/with the/our/a/their/an
            real/actual/training/practice/own/welding/full-body {physical}, on/at/in the/our/a * {physical}, only
            on/at/in the/our/a, on {physical}, on real/actual {physical}, real {physical}, real
            customers/people/clients/cases in, real fire, stand on the stage, with real/actual *, with an actor, with
            actors, in the shop, in the yard, in the depot, in the field, on the job with, on the floor, at the desk
            only, only works at, only at the, only practise/practice it in, can only be
            practised/practiced/learned/learnt/trained/done, can only practise/practice, can only happen, everybody in
            real time, everyone in real time, only works in real time, in real time, live class, live online class, live
            session, stand up and present, stand up in front, present live, perform live, two days in, days in a room,
            days together, next to/beside the machine, training tower, skills lab, simulation lab, practice arm,
            drive/fly/climb the real, by doing it there, under supervision, one climber, stands/stand next to/beside,
            live role plays, live role-play, only on site, come to the plant/office/site/centre/center, {must} come to,
            there is no simulation, no simulation, no sandbox, no simulator, do it live, doing it live, practise live,
            practice live, trained live, nothing can simulate, cant simulate, cannot simulate
        """,
        Option.ASYNC: """
            on screen, on-screen, on the screen, on a screen, on the computer, on a computer, in the browser,
            in their browser, in the app, in an app, with the app, with an app, audio app, with an audio, sandbox,
            test environment, training environment, demo environment, test system, training system, demo system,
            training copy, copy of the system, copy of it, test account, practice course, practice account,
            dummy account, playground system, click through, click-through, clickable, sample files, practice file,
            practice files, audio files, upload, uploads, uploading, uploaded, submit, submits, submitting, submission,
            submissions, hand in, hands in, handed in, send in, sends in, send them in, sent in, send it in,
            record themselves, recording themselves, record a/an/their/themselves, records a/an/their, video themselves,
            film themselves, recorded calls, they record, from recordings, e-learning, elearning, online module,
            online modules, online course, online exercises, exercises online, exercises on, exercises in,
            scenarios online, scenario tasks, scenarios on, decision scenarios, cases online, online scenarios,
            online cases, photo cases, sort pictures, picture quiz, branching scenario, branching scenarios,
            simulated online, can be simulated, simulated emails, simulated phishing, fake mails, fake emails,
            simulate online, board simulation online, simulation online, online simulation, online, at home, from home,
            asynchronously, asynchronous, async, forum, notebooks, matching exercise, no exercises, no exercise,
            no practice, nothing to practise, nothing to practice, no practising, no practicing, nothing to exercise,
            no practical part, can be worked on, written cases, written papers, written position papers, in writing,
            self-test, self test, quiz and, a quiz, a short quiz, quiz at, short test, reading is/are/plus/and,
            reading pack, read two pages, short read, in the lms, in our lms, on the lms, lms, worksheet, worksheets,
            homework, draft and submit, fill in a template, rewrite, audio exercises, whenever they like,
            whenever they want, {not} {must} be live, {not} {must} be on site, {not} {must} be there, {not} {must} meet,
            exercises at home, flashcards, in the portal, in the tool, virtual lab, virtual machine, in a copy,
            learning platform, drag and drop, case studies online
        """,
    },
    hints={
        Option.LIVE: """
            role play, role plays, roleplay, roleplays, role-play, role-plays, role playing, role-playing, in pairs,
            on a call, over video, by video call, freezes the scene, live, in threes, interview each other, together,
            in small groups, actors, drill, mock incident, on the spot, patients
        """,
        Option.ASYNC: """
            quiz, quizzes, reading, read, reads, pdf, faq, video, videos, clips, short clips, checklist, guide,
            template, self-check, look up, looks up, look things up, page, pages, self-paced, self paced,
            at their own pace, own pace, whenever, they write, intranet, podcast, e-mail course, newsletter,
            answer questions, test, scenarios, written, written exercises, written opinions
        """,
    },
    asides="""
        go live, goes live, going live, went live, online shop, online shops, online store, online banking,
        online meeting, online meetings, online sales, online customers, online booking, live chat, live online class,
        live role plays, the practice must be live, live online, online live, online but live, live and online,
        live on zoom, live in zoom, live on teams, {must} be live online, on the market, on the phone, in the field of,
        on the floor plan, on the line with, real estate, no online, {screen} did nothing, {screen} fell flat,
        written exercises did nothing, tried recordings, tried e-learning, tried videos, tried online, tried it online,
        not online, isnt online, used to be online, submit invoices, submit expenses, submit claims, submit reports,
        upload documents, upload invoices, upload receipts, new booking system, the new system, at the desk with,
        in the kitchen sink, on their desk, at their own desk, at their desk, in a team, on a team, on the team,
        on our team, in the team, on the road map, read the room, no training session, no live session,
        on patient safety, on machine learning, patients know, inform patients, on a project, on the project,
        on site plans, on track, online forms, repeats it live, repeat it live, repeated live,
        speak/talk/speaking/talking with patients
    """,
)

_QUESTIONS = {
    Question.GOAL: _GOAL,
    Question.CORRECTION: _CORRECTION,
    Question.PEER: _PEER,
    Question.PRACTICE: _PRACTICE,
}
_CLASSES["mistake"] = """
    mistake, mistakes, error, errors, slip, slips, wrong move, wrong step, wrong call, bad habits, a fault, faults
"""
_CLASSES["they"] = "they, people, everyone, staff"

# In this order: a team on a simulator practises by hand as well.
_CASES = {
    Case.SIMULATION: CaseSigns(
        signs=(
            """ {big} simulator/simulators,
                  full-mission, high-fidelity, high fidelity, full-scale simulation,
                full-scale exercise, full scale exercise, simulation theatre, simulation room, simulation centre,
                simulation center, sim room, sim center, simulation suite, full-scope, mock disaster, mass casualty,
                complex simulation, large simulation, live-fire exercise, full simulation, realistic simulation,
                full-scale drill, full scale simulation, full-scale, command centre, command center,
                simulated emergency, major incident, multi-agency, large-scale exercise, war game, wargame, flight deck,
                cockpit, mock emergency, disaster exercise, disaster simulation
            """,
        ),
        excludes={Question.PRACTICE: Option.ASYNC},
    ),
    Case.HANDS_ON: CaseSigns(
        signs=(
            """
                manikin, manikins, mannequin, dummy, dummies, real patients, on patients, practice arm, on the arm,
                needle, needles, syringe, suture, tower, harness, rope, ropes, forklift, truck, crane, weld, welding,
                lathe, press, saw, chainsaw, chain saw, blade, switchgear, high voltage, voltage, scaffold, scaffolding,
                ladder, extinguisher, real fire, evacuation chair, hoist, patient lift, lifting, catheter, intubation,
                injection, injections, wound, wounds, blood, scalpel, vehicle, excavator, digger, pallet truck,
                boom lift, diving, dive, firearm, weapon, weapons, baton, handcuffs, restraint, hold techniques,
                resuscitation, compressions, ventilator, dialysis, ultrasound, massage, physiotherapy, gas, boiler,
                valve, valves, machine tool, cnc, hydraulic, robot cell, reach truck, hands-on skill, hands on skill,
                anaesthesia, dental, drill, rescue, first aid, breathing apparatus, confined space, tractor,
                defibrillator, wheelchair, insulin, vaccinate, vaccination, pipette, knife, knives, soldering,
                transformer, turbine, gas cylinder, spill, hazmat, respirator, hose, tourniquet, stretcher, rifle,
                parachute, winch, lifeboat, intubate, sterile, dressing, dressings, under supervision,
                supervised by law, by law supervised, hands-on, tree, trees, felling, electrical, cables, x-ray,
                transfer patients, moving patients, pump, pumps, airway, splint, transfusion, swab, bandage, hook,
                hooks, climb, climber, rigging, sling, slings, live wires, electrical panel
            """,
        ),
        needs={Question.CORRECTION: Option.YES, Question.PRACTICE: Option.LIVE},
    ),
    Case.HIGH_TRUST: CaseSigns(
        signs=(
            """
                {not} trust, {not} talk/speak to each other, lost trust, trust each other, trust one another,
                trust again, rebuild trust, rebuild the trust, broken trust, trust is, trust has, trust in the team,
                trust within, no trust, little trust, lack of trust, mutual trust, restore trust, mistrust, distrust,
                clear the air, open conflict, conflict in the team, in conflict, say what went wrong,
                what went wrong between, what happened between them, speak openly, speak honestly,
                be honest with each other, honest with each other, be vulnerable, vulnerability, psychological safety,
                blame each other, stopped talking, dont talk to each other, do not talk to each other, hardly talk,
                is split, split after, rift, fallen out, bad blood, unspoken, grudges, broken relationship,
                agree how to work, agree how they work, agree on how to work
            """,
            """
                team, teams, board, executives, executive team, leadership, partners, founders, committee, council,
                crew, them, each other, one another, directors, managers, department, group
            """,
        ),
        needs_one={Question.PEER: Option.YES, Question.PRACTICE: Option.LIVE},
        excludes={Question.PRACTICE: Option.ASYNC, Question.CORRECTION: Option.YES},
    ),
    Case.SENSITIVE: CaseSigns(
        signs=(
            """
                dying, death, grief, bereaved, bereavement, suicide, suicidal, harassment, harassed, abuse, abused,
                assault, trauma, traumatic, traumatised, traumatized, terminal, palliative, bad news, dismissal talks,
                dismissal, dismiss, layoff, layoffs, lay off, laying off, termination meetings, letting people go,
                let people go, discrimination, racism, bullying, mobbing, domestic violence, mental health, self-harm,
                addiction, gender, sexual, miscarriage, cancer diagnosis, diagnosis, emotional, emotions run high,
                feelings run high, very personal, personal stories, deeply personal, sensitive talks,
                sensitive conversations, sensitive, own grief, victims, victim, refugees, family of the deceased,
                burnout, crisis line, helpline, disclosure, shame, vulnerable people, end of life
            """,
        ),
        needs_one={Question.PEER: Option.YES, Question.CORRECTION: Option.YES},
        excludes={Question.PRACTICE: Option.ASYNC},
    ),
}

_AMOUNTS = Amounts(
    numbers={
        2: "two",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve, a dozen, dozen",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        24: "twenty-four, two dozen",
        25: """
            twenty-five
        """,
        30: "thirty",
        35: "thirty-five",
        40: "forty, fourty",
        45: "forty-five",
        50: "fifty",
        60: "sixty",
        70: """
            seventy
        """,
        80: "eighty",
        90: "ninety",
        100: "a hundred, one hundred, hundred",
        200: "two hundred",
        300: "three hundred",
        500: "five hundred",
        1000: "a thousand, one thousand",
    },
    people="""
        people, ppl, persons, participant, participants, learners, attendees, trainees, students, employees, staff,
        colleagues, members, pax, heads, folks, users, guests, delegates, hires, starters, joiners, newcomers, interns,
        apprentices, graduates, volunteers, workers, coworkers, teammates, candidates, nurses, doctors, physicians,
        medics, surgeons, paramedics, carers, caregivers, therapists, pharmacists, managers, leaders, leads, directors,
        executives, agents, reps, representatives, sellers, salespeople, consultants, advisors, advisers, engineers,
        developers, devs, designers, analysts, testers, technicians, mechanics, electricians, operators, drivers,
        pilots, teachers, lecturers, professors, pupils, clerks, cashiers, baristas, cooks, chefs, waiters, officers,
        firefighters, soldiers, guards, lawyers, accountants, auditors, recruiters, buyers, planners, researchers,
        scientists, admins, administrators, assistants, specialists, professionals, experts, women, men, adults,
        wardens, marshals, welders, fitters, roofers, climbers, inspectors, supervisors, foremen, receptionists,
        writers, authors, editors, translators, interpreters, librarians, controllers, bookkeepers, underwriters,
        adjusters, claims handlers, handlers, bankers, tellers, traders, brokers, stewards, attendants, crew, crews,
        midwives, dentists, hygienists, vets, social workers, counsellors, counselors, psychologists, pickers, packers,
        loaders, cleaners, housekeepers, porters, couriers, riders, installers, plumbers, carpenters, painters,
        machinists, dispatchers, responders, rescuers, lifeguards, trainers-to-be, aiders, parents, owners, founders,
        partners, ambassadors, champions, practitioners, physios, phlebotomists, chemists, biologists, programmers,
        architects, {doers!things}, surveyors, foresters, farmers, florists, hairdressers, beauticians
    """,
    crowds="""
        a group of, group of, a team of, team of, a class of, class of, cohort of, a cohort of, up to, crew of,
        audience of, headcount, participants, attendees
    """,
    no_crowds="""
        groups of, teams of, group of, pairs of, per, each, every, than, least, under, over, for each, to, of the,
        among, more than, fewer than, less than, at least, plus, between * and
    """,
    no_adjectives="{small}",
    minutes="min, mins, minute, minutes",
    hours="h, hr, hrs, hour, hours",
    lengths={
        30: "half an hour, half-hour",
        60: "an hour, one hour, one-hour, 1-hour",
        90: "an hour and a half, one and a half hours",
        150: "two and a half hours",
    },
    no_lengths="""
        within, under, every, after, last, per, than, in under, in less than, in, first, next, least, by, for the first,
        maximum, 24, a few, until, over, another, the first, before
    """,
    no_sessions="""
        clip, clips, video, videos, e-learning, elearning, quiz, read, reads, film, test, module, modules, podcast,
        episode, later, before, ago, per, a day, a week, each week, every week, each day, exam, recording, away,
        read-through, demo, pitch, talk, presentation, break, drive, window, notice, shift, shifts, deadline, response,
        weekly, daily, a month, lesson, lessons, tutorial, course, of reading, early, long video, earlier
    """,
    no_days="""
        from, since, by, until, till, before, after, dated, starting, as of, of, effective, valid from, deadline, due,
        every, each, law of, applies from, ends, through, to, between, no later than, from the
    """,
)

DESCRIPTIONS: Final = Descriptions(
    apostrophe="",
    classes=_CLASSES,
    negators=_NEGATORS,
    no_negators="""
        not only, not just, not merely, not simply, no doubt, no matter, no less, cant wait, no problem, why not,
        whether or not, or not, not least, not knowing, isnt enough, not sure
    """,
    negators_end="""
        but, and, because, so, who, that, which, if, when, as, since, while, then, until, still, only, or, unless
    """,
    doubts="""
        not sure yet, not sure if/whether/how, not sure, unsure, not yet clear, not clear yet, not clear, isnt clear,
        is not clear, it is unclear, unclear, isnt decided, not decided, not yet decided, undecided, still undecided,
        we/i dont know, we/i do not know, dont know yet, do not know yet, dont know if/whether, do not know if/whether,
        nobody knows, no idea if/whether, havent decided, have not decided, hasnt decided, has not decided,
        not been decided, to be decided, tbd, tbc, to be confirmed, open whether, it is open, its open, is still open,
        still open, open question, hasnt said, has not said, havent said, not said, still discussing,
        still being discussed, under discussion, depends, it depends, cant say yet, cannot say yet,
        wondering if/whether, wonder if/whether, debating whether, opinions differ, cant agree, cannot agree,
        disagree whether, to be clarified, not defined, hasnt told us, needs to be decided, must still decide,
        up in the air, perhaps ...... perhaps, maybe ...... maybe, we still have to decide, we still need to decide,
        yet to decide, remains to be seen, hard to say, made up their mind, made up our mind, nobody has decided,
        no decision yet, remains open, remains unclear, still to be decided, hasnt been decided, havent been told,
        havent agreed, have not agreed, couldnt say, could not say, cant tell us, could not tell us, couldnt tell us,
        in two minds, we are torn, were torn, we wonder, waiting to hear, isnt settled, is not settled, not settled,
        not agreed, unsettled, up for debate, nobody could say, nobody can say, isnt known, is not known, not known yet
    """,
    questions=_QUESTIONS,
    cases=_CASES,
    amounts=_AMOUNTS,
    missed="""
        without ...... {goes_wrong}, {goes_wrong} ... without, if nobody/no/noone ...... {goes_wrong},
        {goes_wrong} ... if nobody/no/noone, unless ...... {goes_wrong}, {goes_wrong} ... unless, {goes_wrong}
        ... when nobody/no/noone, lack of ...... {goes_wrong}, no * would be {goes_wrong}, no * would ...
        {goes_wrong}
    """,
    common="""
        the, they, their, them, this, that, these, and, of, with, for, from, is, are, was, be, been, have,
        has, not, dont, must, should, can, will, to, it, its, who, which, what, when, how, we, our, you, your,
        an, at, by, on, in, as, or, if, but, each, every, everyone, people, need, needs, know, about, while,
        right, away, there, than, then, nobody, all, do, does, it's, alone, just, only, so, us, training, no,
        plus, am, her, man, me, hat, les, son, sin, die
    """,
    lead_ins="""
        we need, we want, we would like, wed like, we are planning, were planning, i need, i want, id like, i
        would like, i am planning, im planning, we plan, i plan, to plan, to run, to do, to build, to set up,
        please, hi, hello, hey, can you, help me plan, help us plan, plan, planning, topic, the topic is, it
        is about, its about, this is about, something about, something on, to organise, to organize, to offer,
        to create, we want to, we would like to, wed like to, i want to, id like to, we need to, we have to,
        we must, we want our, our goal is to, the goal is that, we want that, good morning, dear all, dear
        team, to hold, to give, we are looking for, were looking for, looking for, there is, this is, we need
        a, i need a, an, a, our, some, can you plan, could you plan, help me set up, it should be, we are
        running, we run, we offer, we have
    """,
    articles="a, an, the, our, their, its, some, all, your, my, new, this, these, those",
    generics="""
        workshop, workshops, training, trainings, training session, training course, course, seminar, session,
        program, programme, class, webinar, event, refresher, lesson, module, tutorial, live, live session,
        live training, {small_time} {generic_word}, {generic_word}, day of training, short {generic_word}, new
        {generic_word}, internal {generic_word}, online {generic_word}, *-hour {generic_word}, half day
        {generic_word}, one day {generic_word}
    """,
    subjects="""
        {generic} ... ... on the topic of, {generic} ... ... on/about/covering/regarding/around, {generic} in,
        {generic} called/titled, train/teach/coach ... ... in/on/how to
    """,
    openers="""
        they, people, everyone, everybody, participants, we, it, each, all, you, must, should, he, she, the
        team, staff, there, nobody, no, no one, in pairs, in small groups, together, alone, with, on, at,
        practise, practice, needs, must, should, live
    """,
    tails="""
        for, with, on, of, lasting, about, at, the, a, an, up to, around, roughly, some, our, in, and, next, this, to,
        by, max, approx, approximately, all, from, train, takes, is, are
    """,
    joints="""
        and, or, but, because, so, who, that, which, if, when, while, then, until, unless, where, whether,
        since, whose, whom, than
    """,
)
