import type { BankQuestion } from '../question.ts';

/** Questions for people with some years of work about what they did. */
export const recruiterMidBackground = [
  {
    id: 'recruiter-mid-career-walkthrough',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'MID',
    competency: 'communication',
    text:
      'Walk me through the last few years of your work. Choose what matters for this position and leave out the ' +
      'rest.',
    points: [
      {
        id: 'turning-points', criterion: 'motivation-fit', essential: true,
        title: 'Tells the turns of the path with their reasons',
        why: 'Reasons for turns say more about somebody than the stations.',
        groups: [
          ['moved to', 'changed to', 'I joined', 'I left', 'switched', 'went into', 'decided to'],
          ['because', 'reason', 'I wanted', 'so that', 'as I', 'to learn', 'in order to'],
        ],
        probe: 'What was behind the step from one place to the next?',
      },
      {
        id: 'scope-grew', criterion: 'role-understanding', essential: true,
        title: 'Shows how tasks and responsibility grew, with something countable',
        why: 'Years say little; what you were trusted with says much.',
        groups: [
          ['responsible', 'in charge', 'owned', 'looked after', 'took over'],
          ['people', 'users', 'partners', 'teams', 'sites', 'budget', 'releases', 'countries', 'systems', 'projects'],
          ['by the end', 'at first', 'after a year', 'later', 'in the beginning', 'when I came', 'finally', 'became'],
        ],
        probe: 'What were you trusted with at the end that you were not at the beginning?',
      },
      {
        id: 'chosen-for-role', criterion: 'role-understanding', essential: false,
        title: 'Explains the choice with the needs of the role',
        why: 'Choosing for the listener is the skill that is tested here.',
        groups: [
          ['for you', 'for your team', 'for this role', 'you are looking for', 'you ask for', 'your posting'],
          ['relevant', 'interesting', 'important', 'comes up', 'would use', 'matter most'],
        ],
        probe: 'Why did you pick just these things?',
      },
      {
        id: 'result-in-figures', criterion: 'motivation-fit', essential: false,
        title: 'Gives one outcome in figures',
        why: 'A figure can be asked about, and it shows that you looked.',
        groups: [
          ['per cent', 'percent', 'half', 'twice', 'from ten', 'hours', 'days', 'minutes', 'a third', 'fewer'],
          [
            'fell', 'rose', 'instead of', 'saved', 'shorter', 'down to', 'when I came', 'now it takes', 'reduced',
            'cut',
          ],
        ],
        probe: 'What was different after you had been there?',
      },
      {
        id: 'low-point', criterion: 'motivation-fit', essential: false,
        title: 'Mentions something that did not work, and what followed',
        why: 'A path without a low point was edited.',
        groups: [
          ['did not work', 'failed', 'was a mistake', 'went wrong', 'cancelled', 'stopped', 'too early', 'regret'],
          ['learned', 'since then', 'today I', 'now I', 'next time', 'taught me', 'therefore'],
        ],
        probe: 'Which part would you rather not tell?',
      },
    ],
    misconceptions: [
      {
        id: 'blames-every-place',
        title: 'Makes others responsible for each change',
        groups: [
          ['management', 'my boss', 'the company', 'they'],
          [
            'always the same', 'never listened', 'were to blame', 'fault', 'ruined', 'kept me down',
            'did not appreciate', 'held me back',
          ],
        ],
        probe: 'What was your own part in that?',
      },
      {
        id: 'reads-the-cv',
        title: 'Recites everything from the beginning in order',
        groups: [
          [
            'from the beginning', 'from the very beginning', 'everything i did', 'one by one', 'in chronological order',
            'all stations', 'all my jobs',
          ],
        ],
        probe: 'Which of these three years would I have to know about?',
      },
    ],
    probes: {
      clarify: 'What is the one thing of these years that I should not miss?',
      foothold: 'Take only your present job. What did you do when you came, and what do you do now?',
      depth: 'Which of these steps would you not take again, and why?',
    },
    anchors: {
      2: 'I worked at two companies as a specialist and did several projects.',
      3:
        'I moved to a smaller company because I wanted to see the whole product, and by the end I was responsible ' +
        'for two products with nine thousand users.',
      4:
        'For your team the last three years matter most: I joined a smaller company to see the whole product, ' +
        'became responsible for releases in four countries, and cut a release from five days to one after a first ' +
        'attempt that failed and taught me to start small.',
    },
    modelAnswer:
      'I will leave out my first job and begin with the last three years, because in your posting you ask for ' +
      'somebody who runs things over a long time, and there I did that. I joined a company of sixty people since I ' +
      'wanted to see the whole way from a request to its use. At first I fixed what others gave me. After a year I ' +
      'took over the exchange with our partners, and by the end I was responsible for it on my own, with forty ' +
      'partners in four countries. When I came, connecting a new one took fifteen days; now it takes four, mostly ' +
      'because we wrote down what we always had to ask. One thing went wrong: I tried to automate all of it at ' +
      'once, and after three months we stopped. I learned to take the most frequent step first. That is the part ' +
      'which I think is relevant for you.',
  },
  {
    id: 'recruiter-mid-telling-work',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'MID',
    competency: 'motivation-and-fit',
    text: 'Which single piece of work of the last two years says most about what we would get with you?',
    points: [
      {
        id: 'contribution-told', criterion: 'motivation-fit', essential: true,
        title: 'Describes your own contribution with decisions',
        why: 'We would hire the one who decided, so we need to see the decisions.',
        groups: [
          [
            'I decided', 'I chose', 'I proposed', 'I suggested', 'I convinced', 'I led', 'my part', 'my decision',
            'my idea', 'I wrote',
          ],
          ['instead of', 'rather than', 'against', 'so that', 'first', 'smaller', 'only one', 'thought'],
        ],
        probe: 'Which decisions in it were yours?',
      },
      {
        id: 'effect-for-others', criterion: 'role-understanding', essential: true,
        title: 'States the effect on users, customers or colleagues',
        why: 'Work counts by what changes for somebody.',
        groups: [
          ['customer', 'user', 'colleague', 'support', 'sales', 'the team', 'partner', 'branch', 'patient', 'shop'],
          ['fewer', 'half', 'faster', 'saved', 'per cent', 'hours', 'complaints', 'no longer'],
          ['after', 'afterwards', 'since then', 'now', 'today', 'result'],
        ],
        probe: 'Who noticed it, and by what?',
      },
      {
        id: 'typical-of-me', criterion: 'motivation-fit', essential: false,
        title: 'Says why it is typical of your own way of working',
        why: 'It turns one story into an expectation.',
        groups: [
          [
            'typical', 'that is how I', 'says about me', 'shows how I', 'my way', 'I tend to', 'I usually', 'I always',
            'what you would get',
          ],
          ['smallest', 'look for', 'ask', 'go about', 'start', 'check', 'people', 'simple', 'finish', 'first'],
        ],
        probe: 'What in it would happen again elsewhere?',
      },
      {
        id: 'useful-here', criterion: 'role-understanding', essential: false,
        title: 'Connects it with a task of this role',
        why: 'The link makes the example more than a memory.',
        groups: [
          ['here', 'this role', 'your team', 'your product', 'your customers', 'your posting'],
          ['similar', 'same', 'you have', 'start with', 'come up', 'of use'],
        ],
        probe: 'Where do you expect something like that at our place?',
      },
      {
        id: 'cost-admitted', criterion: 'motivation-fit', essential: false,
        title: 'Admits what it cost or what stayed open',
        why: 'An honest remainder makes the rest credible.',
        groups: [
          [
            'still open', 'not perfect', 'cost us', 'took longer', 'stays open', 'underestimated',
            'would do differently', 'did not solve', 'is still', 'later than',
          ],
          ['two weeks', 'months', 'the old', 'some day', 'not yet', 'next year', 'quality', 'part of it', 'everything'],
        ],
        probe: 'What is not so good about it?',
      },
    ],
    misconceptions: [
      {
        id: 'takes-all-credit',
        title: "Claims a team's work for one person",
        groups: [
          ['did everything', 'did it all', 'all by myself', 'single-handedly', 'saved the company', 'nobody else'],
          ['myself', 'would have failed', 'could do', 'nothing would', 'understood', 'alone', 'the others'],
        ],
        probe: 'Who else was needed, and for what?',
      },
      {
        id: 'busy-is-effect',
        title: 'Takes hours or size for the effect',
        groups: [
          ['worked day and night', 'overtime', 'thousands of lines', 'weekends', 'longest hours', 'sixty hours'],
          ['so it was', 'shows', 'proves', 'success', 'that is why it counts', 'dedication'],
        ],
        probe: 'What was different for somebody afterwards?',
      },
    ],
    probes: {
      clarify: 'What was your own decision in that, in one sentence?',
      foothold: 'Think of a thank-you that you got at work. What was it for?',
      depth: 'Who was against it, and what would they say about it today?',
    },
    anchors: {
      2: 'I was part of a big migration project that went well.',
      3:
        'I proposed to phone ten customers first instead of rebuilding the form, and afterwards support got half ' +
        'the calls.',
      4:
        'I decided to phone customers before we rebuilt the form, which cost us two weeks, and support got half the ' +
        'calls; that is how I work, and with your customers I would start with the same question.',
    },
    modelAnswer:
      'It is a small one. Our customers could not find their invoices, and a rebuild of the whole area was planned ' +
      'for a quarter. I proposed to phone ten customers first, although two colleagues thought that it was a waste. ' +
      'It turned out that eight of ten only looked for the number of the order. So I decided on one search field ' +
      'instead of the rebuild, wrote it with a colleague from design, and we had it out in three weeks. Support had ' +
      'half the calls about invoices in the month after. I think it is typical of how I go about things: I look for ' +
      'the smallest step that somebody feels. In this role you have many forms with a long history, so I would ' +
      'expect similar cases. What is still open today is the old area itself; it has not become prettier, and some ' +
      'day it will have to be done.',
  },
] satisfies BankQuestion[];
