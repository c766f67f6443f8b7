import type { BankQuestion } from '../question.ts';

/** First-job questions in which somebody tells their own story. */
export const recruiterEntryIntroduction = [
  {
    id: 'recruiter-entry-introduce-yourself',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'ENTRY',
    competency: 'communication',
    text:
      'Please introduce yourself in about two minutes. I am interested in what you have done so far, at work, in ' +
      'training or by yourself.',
    points: [
      {
        id: 'path-with-reason', criterion: 'motivation-fit', essential: true,
        title: 'Tells the path so that the direction becomes clear',
        why: 'A path with a reason is remembered; a list of dates is in the file already.',
        groups: [
          [
            'I study', 'I graduated', 'my degree', 'I trained', 'apprenticeship', 'bootcamp', 'taught myself',
            'final year', 'I started with',
          ],
          [
            'led me', 'brought me', 'that is how', 'found out', 'turned to', 'decided', 'realised', 'noticed',
            'since then',
          ],
        ],
        probe: 'How did one thing lead to the next?',
      },
      {
        id: 'tied-to-role', criterion: 'role-understanding', essential: true,
        title: 'Connects what was done with what the role needs',
        why: 'The listener should not have to guess why a detail matters.',
        groups: [
          [
            'this role', 'this position', 'this job', 'your team', 'your posting', 'you are looking for', 'you need',
            'you ask for',
          ],
          ['of use to you', 'helps', 'relevant', 'prepared', 'carries over', 'same way', 'similar', 'fits', 'bring'],
        ],
        probe: 'Which part of that would be of use to us?',
      },
      {
        id: 'one-result', criterion: 'motivation-fit', essential: false,
        title: 'Shows one piece of your own work with its outcome',
        why: 'One result that can be pictured is stronger than five skills in a row.',
        groups: [
          ['I built', 'I wrote', 'I made', 'I tested', 'I analysed', 'I organised', 'I designed', 'I fixed', 'I sold'],
          ['so that', 'used by', 'people use', 'result', 'per cent', 'fewer', 'faster', 'hours', 'saved', 'customers'],
        ],
        probe: 'What of all that would you show to somebody, and what was it good for?',
      },
      {
        id: 'still-learning', criterion: 'motivation-fit', essential: false,
        title: 'Says what is still being learned',
        why: 'It shows an honest view of oneself and gives the talk a direction.',
        groups: [
          ['still learning', 'at the moment', 'right now', 'currently', 'these weeks', 'not yet'],
          ['course', 'practise', 'reading', 'book', 'tutorial', 'improve'],
        ],
        probe: 'What occupies you at present?',
      },
      {
        id: 'ends-with-next', criterion: 'role-understanding', essential: false,
        title: 'Ends with what comes next and hands over',
        why: 'A clear ending lets the other side ask.',
        groups: [
          ['next step', 'looking for', 'I would now like', 'what I want now', 'next I want', 'my next'],
          ['team', 'role', 'first job', 'place', 'mentor', 'work with', 'responsibility'],
        ],
        probe: 'Where should that go from here?',
      },
    ],
    misconceptions: [
      {
        id: 'retells-everything',
        title: 'Retells the whole life instead of choosing',
        groups: [
          ['primary school', 'elementary school', 'kindergarten', 'as a child', 'my hobbies'],
          ['then I', 'after that', 'and then', 'later', 'also'],
        ],
        probe: 'If you had thirty seconds of that, which would you keep?',
      },
      {
        id: 'skills-only',
        title: 'Claims to be good at everything',
        groups: [
          [
            'expert in everything', 'good at everything', 'know everything', 'any technology', 'all languages',
            'master of',
          ],
        ],
        probe: 'Choose one of those. What have you made with it?',
      },
    ],
    probes: {
      clarify: 'Which single piece of that should I remember, and why that one?',
      foothold: 'Start with the last year only. What did you spend most of your time on?',
      depth: 'What on your way would you do differently today, and what did it teach you?',
    },
    anchors: {
      2: 'I finished my degree last year, know several tools and am motivated.',
      3:
        'I studied geography and found out through maps that I like working with data, which helps in this role ' +
        'because you need people who check sources.',
      4:
        'I studied geography, and cleaning map data for a town led me here; I wrote a check that saved them hours ' +
        'each week, and the same care fits what you ask for in your posting.',
    },
    modelAnswer:
      'I studied geography, and in my second year I found out that I liked cleaning the map data more than writing ' +
      'about it. That led me to a student job at the town hall. There I wrote a small check for addresses that is ' +
      'used by three offices now and saved them some hours each week. What carries over to this role is less the ' +
      'subject than the way: you ask for somebody who looks at sources carefully, talks to the people behind them ' +
      'and writes things down. Besides that I worked two summers in a bicycle shop, so I am used to customers who ' +
      'are in a hurry. Right now I am taking an evening course in testing, as that is still my weak side. What I ' +
      "want now is a first job in a team that looks at each other's work. That is the short version; where shall I " +
      'go deeper?',
  },
  {
    id: 'recruiter-entry-proud-of',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'ENTRY',
    competency: 'communication',
    text:
      'Tell me about something that you made, learned or organised and like to remember. Explain it so that ' +
      'somebody from outside your field can follow.',
    points: [
      {
        id: 'own-part-clear', criterion: 'motivation-fit', essential: true,
        title: 'Makes your own part clear',
        why: 'The listener wants to know what you would do here.',
        groups: [
          [
            'my part', 'I was responsible', 'I took over', 'I decided', 'I proposed', 'I wrote', 'I built', 'I called',
            'I organised',
          ],
          [
            'others', 'colleagues', 'the team', 'three of us', 'four of us', 'we were', 'classmates', 'together',
            'group',
          ],
        ],
        probe: 'Which of this came from you?',
      },
      {
        id: 'plain-words-purpose', criterion: 'role-understanding', essential: true,
        title: 'Says in plain words for whom it was and what problem it solved',
        why: 'Work is for somebody; who can say for whom will find the purpose of a task here too.',
        groups: [
          [
            'for people', 'for customers', 'for students', 'for patients', 'helped them', 'they needed', 'so that they',
            'they could',
          ],
          ['problem', 'before', 'until then', 'by hand', 'waited', 'lost', 'too long', 'queue', 'could not', 'hours'],
        ],
        probe: 'For whom was that, and how were things for them earlier?',
      },
      {
        id: 'outcome-seen', criterion: 'motivation-fit', essential: false,
        title: 'States what came of it',
        why: 'An outcome, even a small one, shows that it was finished.',
        groups: [
          ['in the end', 'afterwards', 'result', 'since then', 'today', 'after that', 'finally'],
          ['hours', 'fewer', 'per cent', 'uses', 'twice', 'no longer', 'is gone', 'was gone', 'saves'],
        ],
        probe: 'How is it now?',
      },
      {
        id: 'difficulty-told', criterion: 'motivation-fit', essential: false,
        title: 'Tells a difficulty and how it was met',
        why: 'Without a difficulty there was little to decide.',
        groups: [
          ['difficult', 'hard part', 'went wrong', 'mistake', 'did not work', 'problem was', 'struggled', 'stuck'],
          ['so I', 'instead', 'then I', 'asked', 'tried', 'changed', 'learned'],
        ],
        probe: 'Where did it not run by itself?',
      },
      {
        id: 'link-to-work', criterion: 'role-understanding', essential: false,
        title: 'Says what of it would help in this kind of work',
        why: 'It turns a story into a reason.',
        groups: [
          ['in this role', 'at work', 'in your team', 'in a job', 'in this job', 'for you'],
          [
            'do again', 'use again', 'helps', 'way of working', 'ask first', 'would bring', 'same thing',
            'listen first',
          ],
        ],
        probe: 'What of that would you take along?',
      },
    ],
    misconceptions: [
      {
        id: 'we-only',
        title: 'Credits everything to the group and names no own step',
        groups: [
          [
            'we did everything together', 'all of us did', 'everybody did everything', 'no one in particular',
            'just part of the group', 'all equally',
          ],
        ],
        probe: 'If I had watched you for a day, what would I have seen?',
      },
      {
        id: 'grade-is-result',
        title: 'Takes a mark or certificate for the result',
        groups: [
          ['got an a', 'best grade', 'good grade', 'top mark', 'certificate'],
          ['proves', 'so it was good', 'that shows', 'means I', 'shows that I am'],
        ],
        probe: 'Who used it after the exam, and what for?',
      },
    ],
    probes: {
      clarify: 'What did it look like when it was done? Describe it as to a neighbour.',
      foothold:
        'Choose something small, such as a file that you tidied or an evening that you planned. What was it for?',
      depth: 'What would you do differently if you did it again, and why?',
    },
    anchors: {
      2: 'We did a big project at university and got a very good grade.',
      3:
        'For students who waited hours for a room I built a simple booking list; three of us worked on it, and I ' +
        'took over the talks and the form.',
      4:
        'It was for students who lost half an hour a day looking for rooms: three of us made a list, I wrote the ' +
        'form, it went wrong with double bookings, so I asked the porter, and since then no one waits.',
    },
    modelAnswer:
      'Our faculty had rooms for group work, and students lost a lot of time: until then one walked through three ' +
      'floors to look for a free one. Four of us wanted to change that. My part was the talks and the form: I ' +
      'called the porter, wrote down the rules that only he knew, and built a page on which they could reserve an ' +
      'hour. The hard part was that two groups came with the same room, since our list was shared by mail. So I ' +
      'asked the porter to be the only one who confirms, and printed a plan for each door. In the end the walk ' +
      'through the floors was gone, and the faculty still uses the page today. I like to remember it since nobody ' +
      'had asked us for it. In a job I would do the same thing again: ask first the person who knows the rules.',
  },
] satisfies BankQuestion[];
