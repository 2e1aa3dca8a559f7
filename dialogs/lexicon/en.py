"""English, as people type it in chat."""

from typing import Final

from dialogs.grid import Case, Option, Question
from dialogs.lexicon import Calendar, Change, Command, Lexicon, Speech, Subject

_SPEECH = Speech(
    yes="""
        yes, yeah, yea, yep, yup, yess, aye, yes please, affirmative, for sure, by all means, it sure is,
        it sure does, that's right, that's correct, no doubt, without a doubt, no question, without question,
        no way around it, very much so, very much, a lot, big time, 👍, ✅, ✔, ☑, 👌, 💯, 🙌
    """,
    no="""
        nope, nah, nay, noo, negative, no way, no thanks, not much, not so much, not that much, not one bit,
        don't see why, don't see the need/point, not a chance, no chance, i don't think so, don't think so,
        do not think so, not that i know of, not that i can think of, i doubt it, doubt it, unlikely, far from it, 👎,
        ❌, ✖, 🚫, ⛔, 🙅
    """,
    assent="""
        definitely, definetly, definatly, definetely, absolutely, certainly, totally, of course, ofc, obviously,
        clearly, completely, sure, surely, sure thing, naturally, undoubtedly, 100%, 100 percent, probably, prob,
        probs, likely, most/very/quite likely, presumably,
        i think/guess/suppose/believe/expect/assume/imagine/hope so, think/guess/suppose so, i would think/say so,
        i'd think/say so, i'm afraid so, more or less, pretty much, for the most part, in most cases,
        most of the time, almost/nearly always, usually, generally, mostly, kind of, kinda, sort of, sorta
    """,
    leaning="""
        i think, i guess, i suppose, i believe, i assume, i reckon, i'd say, i would say, i would go for, i'd go for,
        i'd go with, let's say, let's go with, leaning, if anything, if i have to choose, rather, mainly, in general
    """,
    yes_alone="""
        y, ye, ya, yah, ja, right, correct, true, agreed, exactly, indeed, always, it is, it does, it will, they do,
        they are, they will, we do, that is, that's it, i do, there is, very, highly, totally, to a large extent,
        k yes
    """,
    no_alone="""
        n, na, no, nein, non, false, wrong, incorrect, not correct, never, hardly,
        hardly/barely ever, never ever, rarely, seldom, barely, negative, less so
    """,
    unsure="""
        not sure, unsure, not certain, uncertain, not clear, unclear,
        not really/quite/so/too/entirely/100/completely/totally/fully/yet/that/very/all/always sure/certain/clear,
        never sure, don't know, do not know, don't really know, dunno, idk, i wonder, wouldn't know, no idea, no clue,
        not a clue, haven't a clue, clueless, who knows, hard to say, hard to tell, tough to say, difficult to say,
        difficult to tell, tricky to say, can't say, cannot say, can't tell, cannot tell, couldn't say, couldn't tell,
        hard/tough/tricky/difficult one, good question, depends, it depends, depending, dependent on, sometimes,
        at times, occasionally, now and then, maybe, mayb, perhaps, possibly, might, could be, may be, tbd, tbc, tba,
        to be decided, to be determined, to be confirmed, not decided, undecided, not yet, hasn't decided,
        has not decided, haven't/hasn't/not agreed/settled, isn't decided, is not decided, not been decided,
        hasn't been decided, not defined, not known,
        unknown, haven't decided, have not decided, haven't thought, have not thought, haven't figured,
        i'll/we'll/must/should/will ask/check, need/have/want/going to ask/check/clarify/confirm/decide,
        i/we need to test/see, need/have to think, i'd/we'd have to think/test/see/ask/check,
        let me/us ask/check/think/see, still open, open question,
        still discussing/thinking/deciding/figuring/clarifying, still being discussed/decided/clarified,
        hasn't/haven't/didn't told/tell/said/say us/yet, hasn't/haven't told/said/specified,
        waiting for an/their/her/his answer, under discussion, up in the air, can't decide, cannot decide, torn,
        on the fence, ask me later, tell you later, decide later, answer later, answer this/that/it later,
        come back to this/that/it/you, get back to you/this/that, varies, it varies, vary, differs, case by case,
        mixed bag, for some, some of them, for others, in others, in some, in some cases, in certain cases,
        some cases, some modules, some parts, some people, either way, partly yes, partially yes, to some extent,
        for the others, for the rest, some yes, some do, some don't, some will,
        to a degree, to a certain extent, up to a point, somewhat, what do you recommend, what would you recommend,
        what do you think, you tell me, you decide, no opinion, no preference, don't mind, don't care, doesn't matter,
        does not matter, 🤷, 50 50, fifty fifty
    """,
    unsure_alone="""
        whatever, skip, pass, skip it, skip this, skip this one, next question, partly, partially, a bit, a little,
        ymmv, meh, shrug, not always, not often, hmm not sure, so so, any, anything, nobody knows
    """,
    hold_alone="""
        no wait, wait, wait no, no hold on, hold on, hang on, no no wait, wait a second/minute/moment/sec, one moment,
        a moment, just a moment/second/minute, no sorry, sorry no wait, wait wait, oops wait, no not yet
    """,
    positions=(
        """
            1, 1st, 1st one, the 1st, the 1st one, the first, the/my first one/option/answer/choice/button/case,
            first one/option, option/number/answer/choice/button/nr/no one/1
        """,
        """
            2, 2nd, 2nd one, the 2nd, the 2nd one, the second, the/my second one/option/answer/choice/button/case,
            second one/option, option/number/answer/choice/button/nr/no two/2
        """,
        """
            3, 3rd, 3rd one, the 3rd, the 3rd one, the third, the/my third one/option/answer/choice/button/case,
            third one/option, option/number/answer/choice/button/nr/no three/3
        """,
        """
            4, 4th, 4th one, the 4th, the 4th one, the fourth, the/my fourth one/option/answer/choice/button/case,
            fourth one/option, option/number/answer/choice/button/nr/no four/4
        """,
        """
            5, 5th, 5th one, the 5th, the 5th one, the fifth, the/my fifth one/option/answer/choice/button/case,
            fifth one/option, option/number/answer/choice/button/nr/no five/5
        """,
        """
            6, 6th, 6th one, the 6th, the 6th one, the sixth, the/my sixth one/option/answer/choice/button/case,
            sixth one/option, option/number/answer/choice/button/nr/no six/6
        """,
    ),
    modals="should, must, have to, has to, need to, needs to, ought to, are to, supposed to, got to, expected to",
    causes="""
        want/need/get/expect/teach/train/require/coach/help/like/push/encourage ... to, so they, so that they,
        make them,
        makes them, have them
    """,
    purposes="to, how to, to be able to, they should, learn to, learn how to, so they, so that they, for them to",
    no_doers="""
        it, this, that, i, we, you, training, trainings, course, session, sessions, workshop, program, programme, goal,
        aim,
        content, answer, module, topic, practice, practise, feedback, correction, which, what, who, lets, us, and
    """,
    no_deeds="""
        be, have, get, know, understand, learn, read, hear, see, watch, feel, want, like, think, believe, consider,
        decide,
        ask, check, attend, complete, take, meet, come, go, wait, join, listen, study, realise, realize, recognise,
        recognize, identify, appreciate, discuss, agree, say, tell, find, need, care, worry, review, memorise, finish,
        pass, start, make, book, plan, schedule, choose, pick, look, talk, interact, exchange, travel, pay, sign,
        register
    """,
    negators="""
        not, not all that, not really/so/that/very/too/necessarily/particularly/exactly,
        not especially/quite/actually/strictly/absolutely/always, not at all, not in the least, not very much,
        not that big of, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, can't, cannot, couldn't, won't,
        wouldn't, shouldn't, needn't, mustn't, ain't, never, hardly, rarely, seldom, barely, neither, nor, no longer,
        doubt
    """,
    lacking="""
        without, w o, nothing, nobody, no one, none of, non, instead of, rather than, as opposed to, than, less about,
        lack of, zero, opposite of
    """,
    without="without, w o",
    harms="""
        dangerous, danger, risky, too risky, unsafe, wrong, wrongly, incorrectly, badly, mistake*, error*,
        fail*, forget*, bad/wrong habit/habits, boring, bored, dull, lonely, learn nothing,
        don't/doesn't/won't/never learn, can't/cannot learn, don't get it, nothing works, harmful, accident*,
        injur*, get hurt, harm, chaos, lost, pointless, useless, a disaster, disaster*, give up, gives up, drop
        out, quit, waste of time, no point, makes no sense, lose interest, get stuck
    """,
    more="more, rather, primarily, mainly, sooner",
    than="than",
    less="less, less about, fewer",
    missing="lack, lacks, lacking, missing",
    determiner="no",
    beyond="""
        not just, not only, not merely, not simply, isn't just, isn't only, more than, more than just, more than only,
        beyond, aren't just, aren't only, don't just, don't only, doesn't just, not solely, not purely, not all,
        on top of, goes beyond, don't need just, not exclusively
    """,
    needed="""
        needed, nothing can replace, nothing replaces/beats, no substitute/replacement/alternative for/to,
        no alternative, required, necessary, essential, important, crucial, vital, mandatory, critical, key, a must,
        must have, must haves, imperative, compulsory, obligatory, indispensable, fundamental, paramount,
        non negotiable, unavoidable, urgent, need it, needs it, need that, need this, needs that, need them, matters,
        matter, non optional, core, central, at the heart, a requirement, the point, what makes it work,
        what makes it, the whole point, a necessity,
        priority, the goal, the aim, the focus, the main thing
    """,
    must="""
        must, need, needs, have to, has to, have got to, got to, gotta, should, ought to, require, requires, want,
        wants, only works, works only, only possible, only really works, works best, insist
    """,
    fine="""
        fine, ok, okay, enough, works, work, sufficient, suffices, suffice, good, good enough, possible, acceptable,
        ok too, alright, all right, doable, feasible, an option, makes sense, make sense, will do, would do,
        does the job, do the job, do the trick, does the trick, realistic, not a problem, no issue, not an issue,
        easy, easily, soon enough, cut it, viable, suitable, appropriate, perfect, great, plenty, safe
    """,
    optional="""
        optional, optionally, nice to have, nice to haves, good/great to have, nice,
        would be good/great/nice/helpful/useful, good/great/nice/better/helpful/useful if, bonus, helpful, useful,
        a plus, desirable, would help, could help, helps, welcome, unnecessary, not a must, no must, non essential,
        nonessential, inessential, no need, a distraction, distracting, no real need, not a need, unneeded,
        not a priority, overkill, a luxury,
        recommended, beneficial, secondary, icing on the cake, unimportant, irrelevant, not strictly necessary,
        not the point, dispensable, not a big deal, no big deal, doable without, works without, work without,
        fine without, ok without, possible without, can do without, could do without, not relevant, beside the point,
        not the goal, not the issue, not the problem, add on, an extra, sugar on top
    """,
    impossible="""
        impossible, no way to, there is no way, there's no way, not enough, insufficient, too late, too slow,
        too risky, too dangerous, useless, pointless, unrealistic, unthinkable, inadequate, unacceptable,
        not feasible, hard to, difficult to, tricky to, tough to, nearly impossible, fails, out of the question,
        no good, no use, not an option, no option, no substitute, hopeless, makes no sense, make no sense, unsafe,
        too little, risky, can't replace, cannot replace
    """,
    breaks="""
        but, and, because, cause, cuz, since, although, though, however, so, whereas, while, yet, otherwise, except,
        plus, then, when, if, unless, as, even if, as long as
    """,
    subjects="they, it, we, you, he, she, i, that's, this, there, everyone, everybody, people",
    either="or",
    asking="""
        what do you mean, what you mean, what does that mean, what does this mean, what is that, what's that,
        what is this, what is the difference, what's the difference, what counts as, meaning of, don't understand,
        do not understand, didn't understand, don't get it, do not get it, don't get the question, what is meant,
        can you explain, could you explain, please explain, explain that, for example, like what, such as what,
        define, definition of, in what sense, huh, come again, rephrase, what exactly, what does, what is, what are,
        as in, or not, yes or no
    """,
    openers="""
        what, whats, what's, why, how, which, who, when, where, is, are, do, does, did, can, could, should, would,
        will, shall, am, was, were, has, have
    """,
    asides="""
        make sure, makes sure, be sure, to be sure, to be honest, let me know, you know, as you know, let us know,
        i know, as far as i know, afaik, sooner or later, no worries, no problem, mind you, at least, as well as,
        isn't it, good morning, good afternoon, good day, all good, by the way, in other words, more important,
        less important, good luck, of note, well well, not to mention, let alone, no matter, if possible,
        as soon as possible, if needed, if necessary, where possible, where needed, when needed, when necessary,
        whenever possible, need more time, need time, in order to,
        they/learners/people need/have/want to ask/check/decide/think, so that, such that, in case, as needed,
        doesn't/don't matter when/how/who/where/if, nice one, thank you, thanks, thx, cheers
    """,
    small="""
        a, an, the, it, its, it's, think, believe, see, feel, mean, is, are, was, were, be, been, being, am, i, i'm,
        you, we, they, he, she, them, us, me, my, our, your, their, his, her, this, that, that's, thats, these, those,
        there, here, to, of, for, in, on, at, by, with, from, into, about, as, and, or, but, if, so, do, does, did,
        done, doing, can, could, will, would, may, shall, should, let, let's, have, has, had, get, got, very, really,
        quite, rather, just, only, even, still, also, too, all, any, some, one, something, thing, things, ok, okay,
        well, hmm, hm, um, uh, oh, ah, please, pls, plz, honestly, actually, basically, frankly, tbh, imo, imho, lol,
        haha, hi, hey, hello, bot, livewise, now, then, again, case, opinion, view, point, way, part, parts, sense,
        up, out, over, own, same, such, more, most, much, many, bit, little, lot, kind, sort, type, strictly, truly,
        simply, purely, entirely, fully, super, pretty, fairly, extremely, highly, especially, particularly,
        personally, afraid, guess, say, i'd, they're, we're, you're, it'll, they'll, he's, she's, who, what, which,
        both, each, every, other, first, always, often, usually, generally, mainly, mostly, overall, answer, question,
        training, learner, learners, learning, course, program, programme, people, participants, trainee, trainees,
        session, sessions, skill, module, topic, thanks, though, else, ideally, than, like, real, actual, proper,
        certain, true, whole, main, goal, here's, ones, exactly, indeed, sir, mate, guys, folks, team, everything,
        anybody, anyone, someone, somebody, right, ya
    """,
    ands="and, plus, also, and also",
    lookalikes="""
        acton, altitude, altitudes, apples, aptitude, aptitudes, asses, auction, auctions, barley, beast, beasts,
        bedside, believer, besides, biased, booth, braking, caching, casually, ceases, certainty, changed, changes,
        chanting, charging, cheer, clause, commuter, concerts, dedicate, defiantly, depend, deriving, dialy,
        diversify, diving, entirety, ether, excerpt, exert, exorcise, facets, fight, filed, greta, hardy, haven,
        havens, healthy, hearty, homeless, infections, informer, latter, leaned, literary, manly, medication,
        meditation, metal, mighty, mistaken, noting, opposites, packed, palace, paris, patent, patents, paying,
        pearson, persons, peters, petty, placed, probes, quiet, rally, recorder, records, revolution, rulers, scales,
        settling, sever, sometime, stills, stimulate, stimulated, stimulation, strand, sturdy, taking, thinning,
        thorough, three, through, thrust, trailing, transit, tropic, tropics, trough, unloading, waist, workshops,
        writings
    """,
)

_GOAL = Subject(
    topics={
        Option.KNOWLEDGE: """
            knowledge, knowlege, transfer, information, info, inform, informed, fyi, awareness, aware,
            theory, theoretical, facts, concept, concepts, understanding, understand, understands, comprehend,
            comprehension, know, knows, knowing, so/that they know, sure they know, so that they know, up to speed,
            they/people/staff/employees don't know, don't know the rules/basics/facts/law/policy, learn/know about,
            know/understand/learn what/why, remember, recall, memorise, memorize, familiar, familiarise, familiarize,
            familiarity, basics, rules, policy, policies, terminology,
            learn the/our/their/all rules/facts/theory/basics/names/terms/acronyms/abbreviations,
            learn the/our/their/all definitions/codes/steps, read up,
            get the message, know the theory, cognitive, conceptual,
            tell/telling people/them/everyone/everybody/staff/employees about, hear/heard about, what changed,
            what's changed, what has changed, what's new, what is new, what the rules/law/policy/facts, conceptually,
            informative, informational, background on/about, definitions, definition, acronyms,
            pass/passing the/an/a/their/its exam/exams/test/tests/certification/quiz/audit,
            pass/passing the/an/a/their certification/final/written/theory/theoretical/online/entrance/state/compliance
            exam/test/quiz,
            get/become certified, certification exam/test, know how, knowhow, product knowledge,
            insight, insights, literacy, up to date, share/sharing/transferring/transmit knowledge, fundamentals,
            overview, introduction, product/background/onboarding info, background knowledge, head knowledge
        """,
        Option.BOTH: """
            both, a bit of both, bit of both, little of both, mix, a mix, mix of both, mixture, combination, combo,
            combined, half half, half and half, 50 50, fifty fifty, partly each, each partly, a bit of each,
            some of each, a little of each, equal parts, equally, all of the above, all of it, all of that,
            a bit/little of everything, the two, two of them, know and do, knowing and doing, head and hands,
            one and the other
        """,
        Option.BEHAVIOR: """
            behavior, behaviour, behaviors, behaviours, behavioral, behavioural, behavior/behaviour change, behave,
            behaving, change in behavior/behaviour, culture/cultural change, change the/our culture, change of culture,
            do it, do/doing/does things, do the work, do their work,
            do this/that, do something, do better, doing it, act, acting, take action, habit, habits,
            skill, skills, skilled, skillset, upskill, upskilling, apply, applies, applying, application,
            apply the/their/this/that knowledge, apply knowledge, apply what they know/learn/learned/learnt,
            apply the rules/theory/policy/basics/concepts, put/putting it/them/this into practice/action,
            put into practice, theory/knowledge into practice/action, turn knowledge into action, perform, performs,
            performing, performance, change how, change the way, changing how, changing the way, change what they do,
            differently, different way, use it, use the, using the, able to, capable, ability, abilities, competence,
            competences, competency, competencies, practical, in practice, on the job, way they work, way of working,
            ways of working, how they work, attitude, attitudes, mindset, conduct, handle, handling, execute,
            carry out, stop/start doing, they already know, already know/knows/understand/understands,
            have/has the knowledge/theory, have/has all the knowledge/theory,
            work safely/safer/better/smarter/cleaner, more safely/confidently/carefully, more confident, confidence,
            don't/doesn't/never do/apply/follow/use it/them/this, more doing, less talking,
            follow the rules/procedure, know it already, knows it already, hands on, real/lasting change, mastery,
            learn/learning to do, learn how to, walk the talk, demonstrate, daily work, everyday work, daily routine,
            daily routines, routines,
            stop/start clicking/wearing/using/sharing/ignoring/skipping/reporting/asking/writing/speaking/listening,
            stop/start checking/washing/locking/following/giving/saying/making/calling/opening/talking, day to day,
            at/in the workplace, follow the process, adopt, adoption, operate, work differently, practice, practise,
            practising, practicing
        """,
    },
    hints={
        Option.KNOWLEDGE: "content, background",
        Option.BEHAVIOR: """
            do, does, doing, stop, start, follow, improve, improving, get better, better at, action, actions, change,
            changing,
            deliver, master
        """,
    },
    asides="""
        knows/knowing how, know/knows/knowing how to, they/people/everyone/everybody/staff/you/we/i know how,
        they/people/everyone/everybody know/knows,
        they/people know the rules/policy/theory/basics/facts, understand how to, do/did you know, i/we know,
        both of you, both of us, know each other, know one another, know them, to do with, nothing to do with,
        make do, do the training/course/trick/job, practice makes perfect, best/good practice, best/good practices,
        rule of thumb, what to do, what do, what do i do, we/you do this/that/it, what should i do, what should we do,
        what can we do, not both, in fact, policy team, as a rule, use teams/zoom, use the app/bot/tool/form,
        background check, good practise
    """,
    alone={
        Option.BOTH: "1 and 3, 1 3, first and third, first and last, the first and the third, one and three",
        Option.KNOWLEDGE: "first, the first please, first one please",
        Option.BEHAVIOR: "third, last, last one, the last one, the last, the third please",
    },
    order=(Option.KNOWLEDGE, Option.BOTH, Option.BEHAVIOR, Option.UNSURE),
    deeds="""
        run, lead, facilitate, negotiate, sell, coach, delegate, repair, install, conduct, moderate, chair, supervise,
        give/giving better/good/honest/constructive/critical/useful/direct feedback, give/giving feedback, hold
        meetings,
        run/running meetings/workshops/retros, write better, write code, write reports, respond to, deal with,
        close deals, make calls, call customers, serve customers, resolve, de escalate, deescalate, drive, weld, inject
    """,
    deed=Option.BEHAVIOR,
)

_CORRECTION = Subject(
    topics={
        Option.YES: """
            immediate, immediately, immediate correction/feedback/response/intervention, on the spot, right away,
            rightaway, straight away, straightaway, at once, instant, instantly, instantaneous, instantaneously,
            real time, realtime, in the moment, in that moment, that very moment, there and then, then and there,
            here and now, right now/then, asap, promptly, prompt, as it happens, as they do it, as they go,
            as they practise/practice, as they work, while/when they do it, while doing it, while doing,
            while they practise/practice/work/try, during the exercise, during practice, during the session,
            live feedback/correction/coaching, corrected live, correct them live, in person feedback, no delay,
            no delays, no waiting, on the fly, step in, intervene, jump in, interrupt, stop them, next to them,
            beside them, looking over their shoulder, over the/their shoulder, side by side,
            watch/watching/observe/observing them, within/in seconds, within minutes, same minute/second/moment,
            urgently, dangerous, danger, safety critical, safety relevant, safety reasons, safety reason, safety issue,
            safety risk, safety is critical, safety at stake, for safety, because of safety, for their safety,
            life and death, patient safety,
            supervisor/trainer/coach/instructor/teacher/mentor/expert/tutor
            corrects/correct/interrupts/intervenes/guides,
            supervisor/trainer/coach/instructor/teacher/mentor/expert/tutor must/should/will/would/can/could correct,
            supervisor/trainer/coach/instructor/teacher/mentor/expert/tutor needs/has to correct, injury, injuries,
            injured, get hurt, gets hurt, hurt themselves, hurt somebody, hurt someone, hurts himself, hurts someone,
            hurts somebody, somebody dies, someone dies, people die, as soon as they, every attempt, the second they,
            the moment they, correcting/corrects them live, accident, accidents, bad/wrong habits, muscle memory,
            before it sticks,
            costly mistakes, before they get it wrong, mistakes/errors are costly/dangerous/expensive, high stakes,
            no second chance, no room for error
        """,
        Option.NO: """
            later, later on, next day/morning/week/session/lesson, the next day/morning/week, day/week after,
            following day/week, the following day/week, tomorrow, overnight, afterwards, afterward,
            after the fact/session/course/training/exercise, after a day/week/while, a day/week later,
            days/hours/weeks later, in a day/week, in a few days, within a day/week, within a few/couple days,
            within 24/48 hours, within 24h/48h, within two/2 days, within days/hours, a few hours, couple of days,
            few days, at the end, only at the end, weekly, once a week, end of the day/week, end of day/week,
            eventually, delayed/deferred feedback/correction/comments, can/could/may wait, can/could/may be delayed,
            ok/okay/fine to wait, by/via email, by/via mail, in writing, written feedback/comments, comments,
            async/asynchronous feedback, async/asynchronous review/correction, asynchronously,
            when/once/after they submit, after submission/submitting,
            tool/system/software/app/platform tells/shows/gives/corrects/checks/flags/does,
            lms/quiz/computer/bot/simulator tells/shows/gives/corrects/checks/flags/does,
            tool/system/software/app/platform/lms/quiz/computer/bot will/can/could tell/show/give/correct/check/flag/do,
            quizzes tell/show, from the tool/system/software/app/platform/lms/quiz,
            by the tool/system/software/app/platform/lms, auto graded, autograded, autograding, automatic*, automated,
            auto feedback, ai feedback, self check/checks/correct,
            self correcting/correction/assess/assessment/review, correct/check/assess themselves,
            check/correct/mark their own answers/work, nothing bad happens, nothing happens, no danger, no risk,
            find out themselves,
            see it themselves, figure it out themselves, answer key/sheet, model answer/answers,
            sample solution/answer, no rush/hurry, not in a rush/hurry, whenever, any time, anytime,
            in/on their own time, at their own pace, by themselves, low stakes, no harm, harmless, debrief,
            graded later, peer review,
            without correction/corrections/feedback, without a/any correction/feedback, without being corrected,
            without correcting
        """,
    },
    hints={
        Option.YES: "at the time, quick, quickly, fast, instructor/coach/trainer/expert/supervisor present, urgent",
        Option.NO: """
            wait, waits, waiting, delay, delayed, delays, deferred, tool, system, software, app, platform, lms, quiz,
            quizzes, computer
        """,
    },
    asides="""
        see you later, talk later, talk to you later, sooner or later, wait for the sponsor, wait a moment/minute/sec,
        please wait, i'll wait, let's wait, we wait, waiting for the sponsor, waiting list, rush hour,
        safety training/course, data safety, health and safety, safety officer, for safety training/courses/officers
    """,
    order=(Option.YES, Option.NO, Option.UNSURE),
)

_PEER = Subject(
    topics={
        Option.YES: """
            with/from/among/between peers, with/from/among/between their peers,
            peer interaction/learning/feedback/exchange, peer to peer, the others,
            talk/talking/speak/speaking to/with each/others, talk/talking to/with the others, each other, eachother,
            one another, together, teamwork, team work, team workshop, team building, team exercise, team exercises,
            team training, team based, team sport, team skill, team effort, groupwork, group work, group discussion,
            group discussions, group exercise, group exercises, group dynamic, group dynamics, group setting,
            group based, group activity, group activities, group session, as a team, as a group, in a team, in teams,
            in a group, in groups, in small groups, small groups, in pairs, in pair, pairs, pair work, pairwork,
            with a partner, with partners, with others, with other people,
            someone/somebody to practise/practice/talk/train/work with, with colleagues, with their colleagues,
            with coworkers, with co workers, with teammates, from others, from colleagues, from each other,
            from their colleagues, among themselves, among colleagues, between colleagues, between participants,
            between learners, between them, collaborat*, cooperat*, co operat*, takes two, it takes two,
            two people/persons, another person, other person, second person, two to tango, role play, role plays,
            roleplay, roleplays, role playing, roleplaying, discuss/discussing with, exchanging, sharing experiences,
            share experiences, sharing experience, share experience, social learning, interacting, interact,
            multiplayer, debating, jointly, mutual, collective, collectively, brainstorm, brainstorming,
            breakout rooms, breakouts
        """,
        Option.NO: """
            alone, solo, individual, individually, individual work, individual task, individual exercise,
            individual skill, on their own, on your own, on ones own, on his own,
            for himself/herself/themselves/oneself, on her own, by themselves, by yourself, by oneself, by himself,
            by herself, at their own pace, own pace, in their own time, self paced, self study, selfstudy,
            self directed, self guided, self learning, one to one, one on one, 1 to 1, 1:1, 1 on 1,
            only the coach/trainer/mentor, just the coach/trainer/mentor, independent, independently,
            single player/learner/person, no peers, no group, no interaction, each for themselves,
            everyone for themselves, everyone works alone, just the learner, just them, just me, lone,
            single handedly, singlehandedly, with yourself, with themselves, in isolation, person by person,
            at their desk, at their own desk
        """,
    },
    hints={
        Option.YES: """
            peer, peers, cohort, partner, partners, group, groups, team, colleague, colleagues, coworkers, co workers,
            teammates, others, other people, other learners/participants/trainees, interaction, interactions,
            discussion, discussions, discuss, fellow learners, workshop, community, the social part, social, dialogue,
            dialog, exchange, interactive, negotiation, debate, human interaction, an audience
        """,
        Option.NO: """
            themselves, separately, personal, private, privately, coach, a coach, trainer, a trainer, mentor,
            a mentor
        """,
    },
    asides="""
        our team, my team, hr team, sales team, team lead, team leads, team leader, team leaders, microsoft teams,
        ms teams, use teams, on teams, via teams, age group, target group, put together, all together,
        together with the sponsor, get together with, leave me alone, social media, stand alone, standalone,
        my colleague, my colleagues, ask a colleague, ask my colleague, private sector, peer group size,
        exchange server, group of 1, the group size, focus group, steering group, works independently of,
        partner company, our partner, sales partner
    """,
    order=(Option.YES, Option.NO, Option.UNSURE),
)

_PRACTICE = Subject(
    topics={
        Option.ASYNC: """
            async, asynch, asynchronous, asynchronously, simulat*, simulate, simulated, simulation, simulations,
            scenario, scenarios, scenario based, sandbox, sandboxes, sandboxed, sandpit, submission, submissions,
            submit, submits, submitted, branching, self paced, own pace, their own pace, own time, their own time,
            at home, from home, at their desk, from their desk, anytime, any time, elearning, e learning, case study,
            case studies, written exercise, written exercises, written task, upload, uploads, uploading,
            video submission, video submissions, record themselves, record a video, recorded, recording, recordings,
            record, homework, at their own desk, at their own desks, written case, written cases, test environment,
            test system, demo environment, demo system, test account,
            training environment, virtual lab, virtual labs, quiz, quizzes, worksheet, worksheets, assignment,
            assignments, nothing to practise, nothing to practice, no practice, no practise, no practice needed,
            practice isn't needed, no practising, no exercises, no exercise, nothing to train, not much to practise,
            not much to practice, isn't anything to practise/practice, not anything to practise/practice,
            recorded role play/plays, nothing practical, no practical part, there is no practice, without practice,
            doesn't need practice, don't need practice, don't practise, don't practice, only reading, just reading,
            chatbot, ai role play, virtual role play, on demand, click through, interactive module,
            interactive modules, dummy data, test data, mock, mock up, mockup, mockups, offline exercise, in an app,
            in the app, in the tool, in the lms, with software, self study, computer based, web based, browser based,
            in/on their own time, on their own, by themselves, each on their own, each for themselves, flexible timing,
            whenever they want, whenever they like,
            simulable, simulatable
        """,
        Option.LIVE: """
            live, in live, real time, realtime, in person, inperson, face to face, f2f, face2face, face 2 face,
            on site, onsite, on location, on the floor, shop floor, on the ward, at the bedside, bedside, in the room,
            in a room, same room, same place, same time, at the same time, synchronous, synchronously, sync, in sync,
            in the classroom, in a classroom, in class, classroom, classroom based, physical, physically,
            in real life, irl, real life, real patients, real patient, real customers, real customer, real clients,
            real people, real equipment, real machine, real machines, real thing, the real thing, on the machine,
            on the machines, on the equipment, on real equipment, with an instructor, with the instructor,
            with an expert, with a trainer, with the trainer, with a coach, with a supervisor, with a facilitator,
            facilitated, instructor led, trainer led, instructor present, trainer present, under supervision,
            supervised, supervision, be together, do it together, meet in person, physically present,
            no simulation/sandbox/async possible, presence, being there, be there, be present, in a workshop,
            in the workshop,
            live role play, live roleplay, live session, live sessions, live practice, live online, live drill,
            live drills, live exercise, live exercises, in situ, on the road, in the field, field exercise,
            in the lab, at the machine,
            unsimulable, non/not simulable/simulatable, unsimulatable
        """,
    },
    hints={
        Option.LIVE: """
            role play, role plays, roleplay, roleplays, workshop, workshops, in the moment, together, meet, meet up,
            gather, touch
        """,
        Option.ASYNC: "exercises, recorded session, recorded sessions",
    },
    asides="""
        go live, goes live, going live, went live, go live date, live in, lives in, living in, we live, i live,
        they live, live with it, live with that, long live, live up to, live up to it, worst case scenario,
        in that scenario, in this scenario, put together, get together, real time is, all together, submit the form,
        submit a ticket, submit this, for the record, track record, recorded that, remote team, remote teams,
        remote colleagues, the remote office, online shop, digital strategy, practice makes perfect, on the record,
        live chat support
    """,
    alone={
        Option.ASYNC: """
        nothing, none, nothing really, none really, nothing at all, none at all, no practice at all, nothing to do,
        alone,
        there's nothing, there is nothing, there is none, there's none, none needed, nothing needed
    """
    },
    vague="""
        partly, partially, part of it, a part of it, parts of it, some of it, half of it, partly yes, partially yes,
        in part
    """,
    order=(Option.ASYNC, Option.LIVE, Option.UNSURE),
)

_CASE = Subject(
    topics={
        Case.HANDS_ON: """
            hands on, handson, hands on skill, hands on skills, hands on skill under supervision, under supervision,
            supervised, supervision, supervisor, supervise, manual skill, manual skills, practical skill,
            practical skills, physical skill, physical skills, motor skill, motor skills, clinical skill,
            clinical skills, clinical, manual, handling equipment, operating machines, operating a machine,
            operate machines, machinery, forklift, cpr, resuscitation, welding, surgery, working at height,
            with their hands, somebody watching, someone watching, under the eyes of, apprenticeship, injections,
            driving, first aid
        """,
        Case.HIGH_TRUST: """
            high trust, high trust team workshop, team workshop, team workshops, high trust workshop, trust workshop,
            trust, team building, teambuilding, team offsite, offsite, off site, team retreat, retreat,
            psychological safety, team development, team day, team event, building trust, team conflict workshop,
            workshop with the team, workshop for the team, team session, team alignment, team coaching,
            leadership retreat
        """,
        Case.SENSITIVE: """
            sensitive, sensitive work, sensitive topic, sensitive topics, sensitive interpersonal,
            sensitive interpersonal work, interpersonal, interpersonal work, difficult conversation,
            difficult conversations, hard conversations, tough conversations, crucial conversations, harassment,
            bullying, grief, trauma, abuse, suicide, mental health, breaking bad news, bad news, dismissal,
            dismissals, layoffs, layoff talks, termination talks, conflict resolution, mediation, discrimination,
            delicate, confidential, emotional, emotionally, counselling, counseling, feedback talks, empathy,
            diversity
        """,
        Case.SIMULATION: """
            simulation, simulations, complex simulation, complex simulations, simulator, simulators, simulated,
            simulate, war game, wargame, war gaming, tabletop, table top, tabletop exercise, crisis exercise,
            crisis drill, emergency drill, emergency exercise, fire drill, flight simulator, business game,
            full scale exercise, mass casualty, incident drill, red team, disaster exercise, crisis simulation
        """,
        Case.NONE: """
            none, none of these, none of them, none of those, none of the above, none of the four, none apply,
            none applies, no case, no special case, neither, neither of them, neither of these, nothing of this,
            nothing like that, none of that, nothing, not any, not any of these, not any of them, no such case,
            not one of them, not one of these, not applicable, doesn't apply, does not apply, don't apply, isn't any,
            isn't any of these, it isn't any of these, isn't any of them, no not really, something else, nada, zilch,
            zero, n a, na, just a normal training, normal training, regular training, nothing special, no special,
            none really, nope none
        """,
    },
    asides="trust me, team workshop room, sensitive data",
    alone={
        Case.HANDS_ON: "first, a, one, option a, answer a",
        Case.HIGH_TRUST: "second, b, two, option b, answer b",
        Case.SENSITIVE: "third, c, three, option c, answer c",
        Case.SIMULATION: "fourth, d, four, option d, answer d",
        Case.NONE: "fifth, e, five, option e, answer e",
        Case.UNSURE: "sixth, f, six, option f, answer f",
    },
    order=tuple(Case),
)

_COMMANDS = {
    Command.HELP: """
        help, help me, help please, i need help, need help, what can you do, what do you do, how does this work,
        how does it work, how do you work, how do i use this, how to use this, commands, who are you, what is this,
        what are you, show help, usage,
        hi, hello, hey, hi there, hello there, hey there, good morning, good afternoon, good evening, hi bot, hello bot,
        hi livewise, hello livewise, hey livewise
    """,
    Command.CONFIRM: """
        confirm, confirmed, confirm all, confirm all of it, confirm all of these, confirm them, confirm everything,
        i confirm, all correct, all right as it is, all of that is right, that's all right, all of these are right,
        yes confirm, yes confirm all, yes confirm all of them, yes confirm it, yes confirm them, yes i confirm,
        yes all correct, yes to all, yes to all of them, ok confirm, ok confirm all
    """,
    Command.RESTORE: """
        restore, restore it, restore this, restore my answers, restore the answers, restore the plan, restore
        everything, bring back, bring it back, bring them back, bring my answers back, bring back my answers,
        bring back the answers, bring everything back, get it back, get my answers back, recover, recover it,
        recover my answers
    """,
    Command.THANKS: """
        thanks, thank you, thx, ty, cheers, thanks a lot, many thanks, thank you very much, thank you so much,
        thanks so much, thanks a bunch, much appreciated, great thanks, perfect thanks, thanks bot, thank you
        bot, thanks everyone, thanks all, thanks for that, thanks for your help, thank you for your help, thanks
        for the help, ok thanks, okay thanks
    """,
    Command.AGENDA: """
        agenda, my agenda, the agenda, check agenda, check my/the/our/an agenda, paste agenda, paste my/the/an agenda,
        check the schedule, agenda check, show the/my agenda
    """,
    Command.LANGUAGE: """
        language, languages, change language, change the/my language, switch language, other language, another
        language, preferences, form of address, change the form of address, language and address
    """,
    Command.LIST: """
        my plans, what are my plans, list, list plans, list my plans, show plans, show my plans, see my plans, plans,
        all plans, all my plans, my trainings, my sessions, list all, what plans do i have, which plans do i have,
        my programs, my programmes, show all plans, overview of my plans, view my plans, where are my plans,
        show list, open plans
    """,
    Command.FORGET: """
        forget, forget me,
        forget about me, forget my data, delete my data, erase my data, remove my data, delete all my data,
        erase all my data, remove all my data, delete everything about me, forget everything about me,
        erase everything about me, delete everything you know about me, forget everything you know about me,
        wipe my data, erase me, delete me, remove me, delete my information, delete all my information,
        delete my account, delete my personal data, delete all of my data, delete everything of mine
    """,
    Command.RESTART: """
        restart, start over, start again, start anew, start afresh, start from scratch, from scratch,
        start from the beginning, begin again, from the beginning, from the top, reset, redo everything, redo it all,
        new start, fresh start, do over, all over again, start all over, start all over again, begin from the start,
        restart it, restart this, restart the questions, start over from scratch
    """,
    Command.BACK: """
        back, go back, go back one question, back one question, undo, undo that, scratch that, strike that,
        i take that back, let me correct that, i want to correct that, undo it, undo last,
        undo the last answer, undo my last answer, previous, previous question, last question, the previous question,
        the last question, go back one, one back, step back, one step back, go one back, back one, back one step,
        go back one step, back up, previous step, the previous one, go to the previous question,
        go back to the previous question, back to the previous question, go back to the last question,
        change my last answer, change the last answer, change my previous answer, change last answer, take that back,
        revert, oops
    """,
    Command.PLAN: """
        plan, plan it, plan this, make the plan, make a plan, make me a plan, make my plan, create the plan,
        create a plan, create plan, build the plan, build a plan, draw up the plan, show the plan, show plan,
        show me the plan, see the plan, the plan, get the plan, set the date, set a date, set dates, set the dates,
        set date, pick a date, pick the date, choose a date, choose the date, dates, date, the date, enter the date,
        enter dates, schedule, schedule it, schedule this, schedule the session, book, book it, book a date,
        book the date, plan the dates, plan the training, plan the session, next step, plan the date, add the date,
        add a date, give me the plan, give me a plan, start planning, make plan, write the plan
    """,
    Command.REBOOK: """
        change the date, change date, change dates, change the dates, change day, change the day, change the time,
        change time, change the date and time, change the schedule, change schedule, change the plan, move it,
        move the date, move the session, move the training, move the dates, move date, move the plan, reschedule,
        reschedule it, reschedule the session, reschedule this, rebook, rebook it, re schedule, re book, new date,
        another date, other date, a new date, different date, a different date, pick another date, pick a new date,
        choose another date, set a new date, set another date, postpone, postpone it, postpone the session, shift it,
        shift the date, edit the date, edit date, edit dates, update the date, date change, the date changed,
        the date has changed, wrong date, change the start, change start time, change the start time, delay it,
        push it back, bring it forward
    """,
    Command.KEEP: """
        keep, keep it, keep that, keep this, keep the answer, keep my answer, keep the plan, keep my plan,
        keep the date, keep as is, keep it as is, keep it as it is, keep it that way, keep it like that,
        keep it the same, keep the same, keep the old one, keep the old answer, cancel, cancel that, cancel this,
        never mind, nevermind, nvm, leave it, leave it as is, leave it as it is, leave it like that, leave as is,
        no keep it, no change, no changes, don't change, don't change it, do not change, do not change it,
        don't change anything, leave that, no leave it, abort, close the form, stay with it, stick with it, unchanged,
        as it was
    """,
    Command.WHY: """
        why, why these days, why those days, why these dates, why those dates, why that day, why this day,
        why these numbers, why this plan, why that plan, why so, why is that, why that, why this, how come,
        why these steps, why these lengths, why these minutes, why so long, why so many steps,
        where do these dates come from, where do the dates come from, where does this come from,
        where do these numbers come from, where does that come from, explain the dates, explain the plan,
        explain the days, reasons, the reasons, show reasons, show the reasons, show me the reasons, reason,
        explain why, explain this, explain it, explain, why this recommendation, why this result, sources,
        what is this based on, what's this based on, based on what, and why, but why, tell me why, what do you mean,
        what do you mean by that/this, what do you mean by ..., what does that/this/it mean, what does ... mean, what
        is meant,
        what is meant by ..., what do ... mean, what do you mean with ..., meaning, what's the difference,
        what is the difference, what's the difference between ..., what is the difference between ..., example,
        examples,
        an example, for example, give me an example, such as, like what, explain please, explain the question,
        explain the options, explain that, explain to me, explain it to me, i don't understand, don't understand,
        i do not understand, i don't understand the question, i don't understand this/that/it, don't get it,
        i don't get it, i don't get the question, why do you ask, why do you ask that/this, why do you need to know,
        why do you need that/this, why does it/that/this matter, why is that/this/it important, what exactly, huh,
        what do you want to know, define ..., what counts as ..., what is ..., what's ..., what are ..., clarify,
        clarify please, elaborate, more info, more information, tell me more, what
    """,
    Command.OBJECT: """
        i disagree, disagree, i don't agree, don't agree, i do not agree, do not agree,
        i don't agree with this/that/it/you, i do not agree with this/that/it/you, that's wrong, that is wrong,
        this is wrong, that's not right, that is not right, that isn't right, this isn't right, this is not right,
        that can't be right, that cannot be right, i object, object, not convinced, i'm not convinced,
        that's not true, i don't believe that, i don't believe it, i don't believe this, i beg to differ,
        that doesn't fit, this doesn't fit, doesn't fit, that does not fit, i don't like it, i don't like this,
        i don't like that, that makes no sense, this makes no sense, that doesn't make sense, this doesn't make sense,
        wrong recommendation, wrong result, the recommendation is wrong, the result is wrong,
        this recommendation is wrong, i see it differently, not what i expected, i think that's wrong,
        i think this is wrong, i think you're wrong, you're wrong, you are wrong, i strongly disagree,
        strongly disagree, totally disagree, that's incorrect, i don't think that's right, i don't think this is right,
        i disagree with this, i disagree with that, i disagree with the recommendation, i disagree with the result,
        that's nonsense
    """,
    Command.OPEN: """
        let everyone answer, let everybody answer, let anyone answer, let others answer, let all answer,
        let the others answer, let the team answer, let my team answer, let the group answer, let everyone in,
        everyone can answer, everybody can answer, anyone can answer, anybody can answer, others can answer, open,
        open it, open up, open it up, open to all, open to everyone, open to everybody, open it to all,
        open it to everyone, open this to everyone, open it for all, open it for everyone, open for all,
        open for everyone, open up to everyone, open it up to everyone, allow everyone, allow everyone to answer,
        allow others to answer, allow others, allow all, allow anyone to answer, everyone may answer,
        everybody may answer, anyone may answer, make it public, share it with everyone, let us all answer,
        let them answer
    """,
    Command.CLOSE: """
        only me, owner only, only the owner, the owner only, only i answer, only i can answer, only i may answer,
        just for me, only for me, me only, close, close it, close it again, close it for others, only myself,
        make it private, let only me answer, don't let others answer, do not let others answer,
        don't let everyone answer, stop others from answering, only i should answer, i answer alone
    """,
    Command.NEW: """
        new, new training, new plan, a new training, a new plan, another training, another plan, plan another training,
        plan another, plan another one, plan a new training, plan another training ..., plan a new training ..., start
        a new one,
        start a new training, start a new plan, start another, start another one, start another training, start new,
        start a new session, new session, new one, a new one, another one, create a new training, create a new plan,
        make a new plan, make another plan, begin a new one, begin a new training, begin another one, next training,
        plan one more, one more training, do another one, do another training, a different training,
        plan a different training, start with another training, start a new conversation, new conversation, start,
        begin, get started, start a plan
    """,
    Command.REMIND: """
        remind us, remind me, remind us here, remind me here, reminders, reminders on, turn on reminders,
        turn reminders on, start reminders, start the reminders, start reminders again, start them again,
        resume reminders, resume, resume the reminders, keep us posted, send reminders, send us reminders,
        send me reminders, enable reminders, switch on reminders, switch reminders on, reminders please,
        please remind us, remind us of it, remind us about it, continue the reminders, continue reminders
    """,
    Command.STOP: """
        stop, stop it, stop this, stop reminders, stop the reminders, stop reminding us/me, no more reminders,
        reminders off, turn off reminders, turn reminders off, turn off the reminders, switch off reminders,
        switch reminders off, disable reminders, unsubscribe, stop sending reminders, stop all reminders,
        end the reminders, end reminders, stop messaging us/me, don't remind us/me, do not remind us/me,
        don't remind us/me anymore, don't remind us/me any more, quit reminding us/me, cancel reminders,
        cancel the reminders
    """,
    Command.PREVIEW: """
        preview, preview reminders, preview the reminders, show reminders, show the reminders, show me the reminders,
        what reminders, which reminders, what will you send, what are you going to send, coming reminders,
        upcoming reminders, next reminders, list reminders, list the reminders, when is the next reminder,
        when will you remind us/me, next reminder
    """,
    Command.DONE: """
        done, it's done, it is done, that's done, that is done, i'm done, we're done, we are done, did it, i did it,
        we did it, we have done it, i have done it, i've done it, we've done it, finished, i'm finished, it's finished,
        complete, completed, mark it done, mark as done, mark it as done, all done, ticked off, tick it off, tick off,
        check it off, already done, done already, we already did, already did it
    """,
    Command.SKIP: """
        skip, skip it, skip this, skip this step, skip this one, skip that, skip that one, leave it out, leave this out,
        not needed, we don't need it, we skip it, we'll skip it, pass, not relevant, not for us
    """,
    Command.SNOOZE: """
        snooze, snooze it, snooze this, later, not now, remind me/us later, remind me/us again, again later,
        ask me later, come back later, another time, snooze until/till/to ...,
        remind me/us on ..., remind me/us again on ...,
        later on ..., come back on ..., postpone it/this until/till/to ..., remind me/us next ...,
        snooze for later
    """,
    Command.HOUR: """
        snooze for an hour, snooze for 1 hour, snooze for one hour, snooze 1 hour, snooze one hour, snooze an hour,
        in 1 hour, in an hour, in one hour, 1 hour, one hour, an hour, snooze 1h, 1h, in 1h, in 60 minutes,
        remind me/us in an hour, remind me/us in 1 hour, remind me/us in one hour, an hour later, one hour later
    """,
    Command.TOMORROW: """
        tomorrow, snooze until tomorrow, snooze till tomorrow, snooze to tomorrow, remind me/us tomorrow,
        tomorrow morning, tomorrow at 9, tomorrow 9:00, tomorrow at 9:00, tomorrow 9am, tomorrow at 9am,
        remind me/us again tomorrow, remind me/us tomorrow morning, ask me tomorrow, come back tomorrow
    """,
    Command.WORKDAY: """
        next working day, next workday, next business day, the next working day, on the next working day,
        snooze until the next working day, snooze until next working day, remind me/us on the next working day,
        next work day, snooze till the next working day
    """,
    Command.DETAILS: """
        reminder details, settings, details, the details, reminder settings, set the room, add the room, add a
        link, add the link, add details, add the details, what to bring, set the place, change the place, edit
        the details, change the details, change details, edit details, pause, pause reminders, pause the
        reminders, take a break
    """,
    Command.AWAY: """
        away until/till ..., i'm/we're away until/till ..., i am away until/till ..., we are away until/till ...,
        pause until/till ..., pause reminders until/till ..., pause the reminders until/till ...,
        no reminders until/till ..., no reminders before ..., out of office until/till ..., on holiday until/till ...,
        on leave until/till ..., on vacation until/till ..., i'm/we're on holiday/vacation/leave until/till ...,
        pause it until/till ..., not before ..., back on ..., i'm/we're back on ...
    """,
    Command.CALL_OFF: """
        call it off, call off the session, call off the live session, call off the launch, call the session off,
        cancel the session, cancel the live session, cancel the training, cancel the date, cancel the launch,
        the session is cancelled/canceled, the training is cancelled/canceled, it is cancelled/canceled,
        it's cancelled/canceled, it does not take place, it doesn't take place, it won't take place,
        the session is off, it's off, it is off, it is called off, it's called off
    """,
    Command.CALL_ON: """
        it takes place after all, it does take place, it is on again, it's on again, it's back on, it is back on,
        the session is on again, the training is on again, it takes place
    """,
    Command.CALENDAR: """
        calendar, calender, the calendar, ics, the ics, ical, icalendar, calendar file, ics file, the calendar file,
        the ics file, ics please, get the calendar, get calendar, get the ics, send the calendar, send ics,
        send me the calendar, send me the ics, send me the calendar file, download calendar, download the calendar,
        download ics, download the ics, add to calendar, add to my calendar, add it to my calendar,
        add it to the calendar, add this to my calendar, add them to my calendar, put it in my calendar,
        put it in the calendar, put this in my calendar, put them in my calendar, export calendar, export to calendar,
        export the calendar, export ics, calendar export, calendar please, add to outlook, calendar invite,
        save to calendar, as a calendar, as calendar, as ics, give me the calendar, give me the calendar file,
        give me the ics, import to calendar
    """,
}

_AGREEMENT = """
    yes, y, yep, yeah, yup, ok, okay, okey, k, sure, correct, right, that's right, that is right, that's
    correct, that is correct, exactly, indeed, agreed, i agree, looks good, looks right, looks correct,
    looks fine, looks good to me, lgtm, sounds good, sounds right, all good, good, great, perfect, fine,
    that fits, fits, true, it is, they are, yes it is, yes they are, yes that's right, yes that is right,
    yes correct, yes looks good, yes please, yes all good, yes perfect, yes exactly, that's it, spot on, 👍,
    ✅, ✔, ☑, 👌, 💯
"""

_POLITENESS = """
    please, pls, plz, thanks, thank you, thx, ty, cheers, hi, hey, hello, livewise, bot, ok, okay, so, well, now,
    right now, can you, could you, can i, could i, may i, would you, will you, can we, could we, i want to,
    i'd like to, i would like to, i wanna, want to, wanna, we want to, we'd like to, we would like to, let's, let us,
    lets, i need to, i have to, we need to, just, for me, kindly, go ahead and, oh, um, hmm, actually, sorry, wait,
    i want you to, i need you to, i'd like you to, i want, i'd like, i would like, give me, again, then, though,
    i'd rather, i'd prefer to, i think i want to, tell me, show me, let me see, let me, how can i, how do i,
    how do we, i'm ready to, ready to, shall we, you know what, on second thought, on second thoughts
"""

_CHANGE = Change(
    verbs="""
        change, edit, redo, reopen, re open, update, fix, revise, modify, correct the, correct my, amend, adjust,
        alter, reconsider, rethink, switch, go back to, back to, return to, jump to, jump back to, undo the, undo my,
        take back
    """,
    links="""
        the, my, our, this, that, answer, answers, reply, response, about, on, to, for, of, regarding, question,
        questions, number, no, nr, again, part, bit, concerning, please
    """,
    targets={
        Question.GOAL: """
            goal, goals, the goal, question 1, q1, 1, first, 1st, question one, first question, goal question,
            objective, aim
        """,
        Question.CORRECTION: """
            correction, corrections, immediate correction, feedback, immediate feedback, question 2, q2, 2, second,
            2nd, question two, second question
        """,
        Question.PEER: """
            peer, peers, peer interaction, interaction, group, group interaction, question 3, q3, 3, third, 3rd,
            question three, third question
        """,
        Question.PRACTICE: """
            practice, practise, the practice, practising, practicing, question 4, q4, 4, fourth, 4th, question four,
            fourth question
        """,
        "case": """
            case, special case, the case, special cases, cases, follow up, followup, the follow up, follow up question,
            question 5, q5, 5, fifth, 5th, question five, fifth question, extra question, hybrid is not enough,
            when even hybrid is not enough
        """,
    },
    into="to, into, from, as",
    wrong="""
        is wrong, was wrong, should change, is incorrect, is not right, was not right, isn't right, wasn't right,
        has changed, changed, should be different, needs to change, must change
    """,
    names={
        Question.GOAL: "goal, objective, aim",
        Question.CORRECTION: "correction, immediate correction, immediate feedback, correcting",
        Question.PEER: "peer, peers, peer interaction, peer to peer",
        Question.PRACTICE: "practice, practise, practising, practicing",
    },
    lead_ins="""
        the, our, my, no, any, actually, i, think, guess, so, ok, okay, also, and, well, but, that, sorry, please, hmm,
        yes, oh, for, as, change, say, said, believe, immediate, real, live, all
    """,
    claims="""
        is, are, isn't, aren't, was, must, mustn't, should, shouldn't, can, can't, could, may, need, needs, needed,
        needn't, has,
        have, will, won't, doesn't, don't, required, essential, necessary, optional, not, no, without
    """,
    takes_back="""
        actually no, no actually, no wait, wait no, wait, hold on, no hold on, i meant, i mean, sorry i meant,
        no i meant, i meant to say, what i meant was, what i meant is, no sorry, sorry no, scratch that,
        no scratch that,
        oops, oops no, oops i meant, my bad, my mistake, make that, no make that, wait i meant,
        let me correct that, on second thought, on second thoughts, strike that, i take that back,
        actually not, no actually not, no not really, well no, well actually no, hmm actually no, hm no, nah
        actually, no change that, sorry actually, sorry actually no, no i was wrong, i was wrong, correction, oh
        no, no let me change that, actually sorry
    """,
)

_CALENDAR = Calendar(
    months=(
        "january, jan",
        "february, feb, febr",
        "march, mar",
        "april, apr",
        "may",
        "june, jun",
        "july, jul",
        "august, aug",
        "september, sep, sept",
        "october, oct",
        "november, nov",
        "december, dec",
    ),
    weekdays=(  # without "sat" and "sun", which are words of their own
        "monday, mon",
        "tuesday, tue, tues",
        "wednesday, wed, weds",
        "thursday, thu, thur, thurs",
        "friday, fri",
        "saturday",
        "sunday",
    ),
    numbers={
        1: "one",
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
        30: "thirty",
        40: "forty",
        45: "forty five",
        50: "fifty",
        60: "sixty",
        90: "ninety",
    },
    nths={
        1: "first, 1st",
        2: "second, 2nd",
        3: "third, 3rd",
        4: "fourth, 4th",
        5: "fifth, 5th",
        -1: "last",
    },
    today="today",
    tomorrow="tomorrow, tmrw, tmr, tomorow, tommorow, tommorrow",
    after_tomorrow="the day after tomorrow, day after tomorrow",
    now="now, right now",
    coming="next, this, coming, this coming, the coming, upcoming, on",
    this_week="this week, of this week",
    next_week="next week, of next week",
    this_month="this month, the month",
    next_month="next month, the next month, the coming month",
    within="in",
    single="a, an",
    days="days, day, days' time, day's time",
    weeks="weeks, week, weeks' time, week's time, wks, wk",
    months_long="months, month, mths, years, year",
    fortnight="a fortnight, fortnight",
    counted_from="on, from",
    ordinals="st, nd, rd, th",
    the="the, on the",
    of="of",
    until="to, until, till, through, thru",
    alternatives="or, and",
    elsewhere="""
        before, after, by, until, till, not, never, no, every, each, except, excluding, besides, apart from, but,
        other than, rather than, instead of, latest, earliest, earlier than, later than, sooner than, between, since,
        past, without, following, any, some, most, all, avoid, skip
    """,
    near="""
        last, previous, next, around, about, approximately, approx, roughly, near, close to, circa, early, late, mid,
        beginning of, start of, end of, middle of, or, eve of, day of
    """,
    before_days="on, the, this, next, coming, of, a, in, at",
    beyond="""
        or, ish, -ish, but 1, except, but not, but only if, to, until, till, through, thru, onwards, onward,
        at the latest, \u00b1
    """,
    stray="""
        week, weeks, weekend, weekends, weekday, weekdays, month, months, fortnight, quarter, year, years, day, days,
        daily, weekly, monthly, biweekly, every, each, sometime, some time in, q1, q2, q3, q4,
        some day, someday, any day, mid, midweek,
        january, february, april, june, july, august, september, october, november, december, in may, in march, of may,
        of march, early may, late may, late march, early march, easter, christmas, xmas, new year, new year's, holidays,
        public holiday, bank holiday, national holiday, a holiday, on holiday
    """,
    shifted="after next, before last, or later, or earlier, or after, or before, at the latest, at the earliest",
    at="""
        at, from, starting at, starts at, start at, starting, start, start to, start time to, time to, begin at,
        begins at,
        move it to, @
    """,
    noon="noon, midday",
    morning="am, a.m., a.m, in the morning",
    afternoon="pm, p.m., p.m, in the afternoon, in the evening",
    oclock="o'clock, oclock",
    past={30: "half past", 15: "quarter past, a quarter past", -15: "quarter to, a quarter to"},
    doubtful_hours=(1, 2, 3, 4, 5, 6),
    zone_time="time",
    unplaced_zones="""
        est, edt, cst, cdt, mst, mdt, pst, pdt, akst, hst, cet, cest, mez, mesz, bst, ist, jst, kst, sgt, hkt, eet,
        eest,
        msk, aest, aedt, acst, awst, nzst, nzdt, sast, brt, gst, pkt, eastern time, eastern standard time,
        eastern daylight time, pacific time, pacific standard time, pacific daylight time, central time,
        central standard time, central daylight time, mountain time, mountain standard time, central european time,
        central european summer time, eastern european time, british summer time, indian standard time, us time,
        uk time,
        european time, american time, pacific, their time, your time, local time, his time, her time, server time,
        eastern,
        east coast, west coast, west coast time, east coast time, different time zone, another time zone,
        other time zone, their time zone, their zone, their own time, another zone
    """,
    unplaced_beside="et, ct, mt, pt, eastern, central, mountain, pacific",
    no_zones="""
        center, easter, christmas, midway, general, south, north, west, east, act, acre, virgin, resolute, troll, wake,
        davis, casey, palmer, johnston, creston, currie, dawson, center, oral, mahe, nome, regina, stanley, norfolk,
        factory, universal, victoria, atlantic, san juan, st johns, petersburg, canary, chatham, gb, nz, prc, roc,
        rok, met,
        wet, uct, zulu, continental, my, our, same, lunch, dinner, break, start, starting, begin, end, this, next,
        first,
        last, all the, the, on, in, live, free, work, working, real, prep, travel, that, what, any, some, of, more,
        less,
        full, part, long, short, good, bad, best, every, each, and, no, session, training, one, second
    """,
    country="country, country code, country for public holidays, country for holidays, country for the holidays",
    country_is="is, to, as, should be, must be, shall be, will be, would be, of",
    holidays="""
        public holidays, public holiday, bank holidays, bank holiday, national holidays, national holiday,
        legal holidays, statutory holidays, official holidays, holidays, holiday calendar, holiday country
    """,
    holidays_of="of, for, from, are of, are for, are from, are those of, as in, like in",
    no_countries="""
        summer, winter, spring, autumn, fall, season, general, mind, advance, between, that, this, those, these, some,
        any, all, every, each, my, our, your, their, his, her, its, week, month, year, calendar, plan, team, office,
        place, manager, managers, head, heads, lead, leads, director, directors, team, teams, office, offices,
        organisation, organization, specific, level, wide, side, house, music, road, club, has, have, was, were, are,
        is, and, or, not
    """,
    after_country="""
        and, with, for, at, on, from, to, in, into account, into consideration, please, pls, thanks, thank you, too,
        also, as well, instead, now, then, starting, starts, start, next
    """,
    minutes="minutes, minute, mins, min, minuts",
    hours="hours, hour, hrs, hr, h",
    lengths={
        15: "quarter of an hour, a quarter of an hour",
        30: "half an hour, half hour, half-hour",
        60: "an hour, a full hour",
        90: "an hour and a half, hour and a half, 1 and a half hours, 1 1/2 hours",
        120: "a couple of hours",
        150: "2 and a half hours, 2 1/2 hours",
    },
    live="live",
    live_time="time, training, teaching, hours, content, learning, instruction",
    in_total="""
        if all live, if it was all live, if it were all live, if everything was live, if everything were live,
        if all of it was live, if all of it were live, if everything is live, if it's all live, if all was live,
        if all were live, all live, if taught live, if it was live, if live, in total, total, total of, altogether,
        overall, all in all, in all, of live time in total
    """,
    inexact="""
        not, no, never, than, over, under, above, below, at least, at most, instead of, between, except, without, every,
        or, was, were, had
    """,
    sessions="sessions, meetings, workshops, blocks, slots, modules, calls, rounds, classes, lessons, webinars",
    several="several, multiple, many, a couple of, couple of, a few, few, some",
    times="x, \u00d7, times",
    of_sessions="of, at, a, for, with, lasting, each, \u00e0",
    apiece="""
        each, twice, 2 times, 3 times, several times, apiece, per session, every week, a week,
        per week, weekly, a day, per day, daily, every day, a month
    """,
    part_of="half, half a, quarter, quarter of a, full, whole, most of a, 1 and a half, 1/2",
    all_day="all day, all-day, all week, the whole day, the full day",
    lasting="""
        last, lasts, lasting, hold, holds, stick, sticks, stay, stays, remember, remembered, remember it, retain,
        retained,
        retain it, retention, keep, kept, know it, good, valid, recall, hold time, remember it for, last for
    """,
    holds={
        30: "1 month, a month, 30 days, 1 mth",
        90: "3 months, 90 days, a quarter, 3 mths",
        180: "6 months, 180 days, half a year, half year, 6 mths",
        365: "12 months, a year, 1 year, 365 days, 12 mths",
    },
    people="""
        people, ppl, persons, person, participants, participant, learners, learner, attendees, attendee, trainees,
        students, employees, staff, staff members, colleagues, members, team members, pax, heads, folks, users, seats,
        guests, invitees, delegates, new hires, hires, starters, joiners, newcomers, interns, apprentices, graduates,
        volunteers, workers, coworkers, teammates, candidates, nurses, doctors, physicians, medics, surgeons,
        paramedics, carers, caregivers, therapists, pharmacists, managers, leaders, leads, team leads, team leaders,
        supervisors, directors, executives, agents, reps, representatives, sellers, salespeople, sales people,
        consultants, advisors, advisers, engineers, developers, devs, designers, analysts, testers, technicians,
        mechanics, electricians, operators, drivers, pilots, teachers, trainers, coaches, facilitators, lecturers,
        professors, pupils, clerks, cashiers, baristas, cooks, chefs, waiters, officers, firefighters, soldiers,
        guards, lawyers, accountants, auditors, recruiters, buyers, planners, researchers, scientists, admins,
        administrators, assistants, specialists, professionals, practitioners, experts, women, men, adults
    """,
    groups="""
        group of, team of, class of, groups of, cohort of, audience of, crew of, up to, about, around, roughly,
        approx, approximately, max, maximum
    """,
    heads="""
        for, with, we are, we're, we will be, there will be, participants, people, attendees, learners,
        participants are, headcount, number of participants
    """,
    between_parts="""
        make, it, change, changed, set, the, a, an, start, starts, starting, begin, begins, time, to, at, for, with, of,
        in, on, length, duration, session, live, meeting, should, must, shall, needs, need, has, be, is, are, will,
        takes,
        take, last, lasts, long, we, i, they, there, only, just, please, pls, participants, people, group, size,
        instead, now, then, actually, ok, okay, and, also, all, if, total, everyone, everything, let's, s, let, us,
        would,
        like, want, move, update, edit, correct, put, use, taught, hours, minutes, hour, from, that, this, thanks, zone,
        timezone, sorry, oh, well, better, rather, make, learning, skill, m, re, ll, number, new, so, my, our, have,
        coming,
        attend, come, join, hold, stick, months, training,
        planned, do, what, how, about, up, max, were, was, into, account, consideration, respect, consider, observe
    """,
    company="""
        i, they, there, come, coming, attend, join, like, was, were, what, how, about, had, everyone
    """,
    moves="""
        move, reschedule, postpone, change, shift, delay, rebook, switch, push, is moved, has moved, was moved
    """,
    moved="""
        it, this, that, date, live date, day, session, live session, training, meeting, workshop, plan, start,
        launch, everything
    """,
    moved_to="to, it to, forward to, back to, until",
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
    tongue_leads="in, to, on, switch, change, speak, talk, let's, use, can you, could you, do, language, write",
)
