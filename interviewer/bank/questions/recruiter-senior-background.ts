import type { BankQuestion } from '../question.ts';

/** Questions for experienced people about scope and effect of their work. */
export const recruiterSeniorBackground = [
  {
    id: 'recruiter-senior-scope-over-time',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'SENIOR',
    competency: 'communication',
    text:
      'How has the scope of your work changed over the last five or six years? Give me the short version, with what ' +
      'you would be judged by today.',
    points: [
      {
        id: 'scope-in-steps', criterion: 'role-understanding', essential: true,
        title: 'Describes the growth of scope by reach and decisions',
        why: 'Reach and decisions compare across companies, titles do not.',
        groups: [
          [
            'one team', 'two teams', 'three teams', 'several teams', 'whole company', 'department', 'one product',
            'one system', 'five teams', 'many teams',
          ],
          ['decide', 'decision', 'responsible', 'agreed', 'set', 'direction', 'owned', 'plan', 'budget', 'chose'],
          ['today', 'now', 'then', 'at first', 'years ago', 'later', 'by the end', 'last year', 'to the'],
        ],
        probe: 'What could you decide at the beginning of that time, and what now?',
      },
      {
        id: 'judged-by', criterion: 'motivation-fit', essential: true,
        title: 'Names by what your own work is judged now',
        why: 'It shows that you know your effect and not only your activity.',
        groups: [
          ['judged by', 'measured by', 'by whether', 'can be seen in', 'my measure', 'success is', 'indicator'],
          ['teams', 'customers', 'incidents', 'lead time', 'quality', 'cost', 'release', 'revenue', 'without me'],
        ],
        probe: 'How would somebody see whether you do your work well?',
      },
      {
        id: 'turning-point', criterion: 'motivation-fit', essential: false,
        title: 'Tells the point at which the way of working had to change',
        why: 'Growing scope breaks old habits, and you should know which.',
        groups: [
          ['no longer could', 'did not scale', 'had to learn', 'stopped', 'first time', 'realised', 'turning point'],
          ['myself', 'alone', 'every', 'review', 'meeting', 'decide', 'others', 'influence'],
        ],
        probe: 'Which habit did you have to give up on the way?',
      },
      {
        id: 'scale-figure', criterion: 'role-understanding', essential: false,
        title: 'Gives one or two figures of scale',
        why: 'Figures make scope comparable in seconds.',
        groups: [
          [
            'people', 'engineers', 'users', 'customers', 'countries', 'million', 'thousand', 'sites', 'euros',
            'services',
          ],
          ['about', 'around', 'almost', 'more than', 'grew', 'hundred', 'twelve', 'forty', 'ninety', 'by the end'],
        ],
        probe: 'How large was it then, and how large is it now?',
      },
      {
        id: 'link-to-level', criterion: 'role-understanding', essential: false,
        title: 'Compares it with the scope of this position',
        why: 'A step up, sideways or down are all fine if both sides know.',
        groups: [
          ['your position', 'this position', 'this role', 'your posting', 'your size'],
          ['similar', 'larger', 'smaller', 'same', 'step', 'wider', 'narrower'],
        ],
        probe: 'How does that compare with what you would do here?',
      },
    ],
    misconceptions: [
      {
        id: 'titles-as-scope',
        title: 'Gives titles in place of scope',
        groups: [
          ['promoted', 'title', 'senior', 'principal', 'staff', 'head of'],
          ['every two years', 'every year', 'twice', 'fast', 'quickly', 'youngest', 'therefore', 'so my scope'],
        ],
        probe: 'What could you decide after that which you could not decide before?',
      },
      {
        id: 'headcount-as-impact',
        title: 'Takes head count for effect',
        groups: [
          ['people under me', 'people reporting', 'headcount', 'head count', 'biggest team', 'largest team'],
          ['shows', 'proves', 'impact', 'so it', 'means', 'success', 'that is'],
        ],
        probe: 'What did these people achieve that they would not have without you?',
      },
    ],
    probes: {
      clarify: 'Could you put that into two points in time, then and now?',
      foothold: 'Take the largest thing that you decided this year. Who was affected by it?',
      depth: 'Where was your scope larger than what you could really look after, and how did you notice?',
    },
    anchors: {
      2: 'I went from specialist to lead and now have more responsibility.',
      3:
        'From one system in one team to the direction for five teams, where I am judged by whether they release ' +
        'without waiting for each other.',
      4:
        'Five years ago I decided about one system, today about the interfaces of eight teams with ninety people; I ' +
        'had to stop reviewing every change, and I am judged by how seldom teams wait, which is a similar scope to ' +
        'your position.',
    },
    modelAnswer:
      'Six years ago I was responsible for one system in one team of seven people; I could decide how it was built ' +
      'and not much more. Then came three teams around it, and today I set the technical direction for eight teams ' +
      'with about ninety people, together with two colleagues. Budget is not mine, but the yearly plan for shared ' +
      'parts is. The turning point was in the third year. I reviewed every larger change myself, and that did not ' +
      'scale: people waited for me. I had to learn to write down principles and to let others decide within them. ' +
      'Today I am judged by whether teams release without waiting for each other, and by how many incidents come ' +
      'from the borders between them; both are looked at each quarter. Compared with that, this position seems a ' +
      'similar size but wider, as your partners depend on it too. That would be new, and it is why I am here.',
  },
  {
    id: 'recruiter-senior-difference-made',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'SENIOR',
    competency: 'motivation-and-fit',
    text:
      'If I called two people who worked with you, what would they say was different because you were there, and ' +
      'what would they criticise?',
    points: [
      {
        id: 'difference-with-evidence', criterion: 'motivation-fit', essential: true,
        title: 'Names a lasting difference with evidence',
        why: 'What still works after you left is the clearest sign of effect.',
        groups: [
          ['would say', 'would tell you', 'she would', 'he would', 'they would', 'would mention'],
          [
            'still', 'since then', 'before', 'stopped', 'started', 'fewer', 'faster', 'changed', 'for the first time',
            'calmer',
          ],
        ],
        probe: 'What remained after you had turned to other things?',
      },
      {
        id: 'criticism-named', criterion: 'role-understanding', essential: true,
        title: 'Names a real criticism and what is done about it',
        why: 'Knowing how one is seen is a condition for working with many people.',
        groups: [
          [
            'criticise', 'criticize', 'complain', 'annoyed', 'too fast', 'too slow', 'impatient', 'too much',
            'too long', 'not enough',
          ],
          ['so I', 'since then', 'now I', 'I try', 'I ask', 'I have learned', 'working on', 'agreed', 'today I'],
        ],
        probe: 'What do they find hard in working with you?',
      },
      {
        id: 'different-viewpoints', criterion: 'role-understanding', essential: false,
        title: 'Takes the views of people in different positions',
        why: 'A peer, a manager and somebody from another field see different things.',
        groups: [
          [
            'product manager', 'peer', 'junior', 'younger colleague', 'my manager', 'designer', 'operations', 'sales',
            'finance', 'the other',
          ],
          ['would tell', 'would mention', 'would add', 'says', 'told me', 'view', 'thinks'],
        ],
        probe: 'From where did these two people see you?',
      },
      {
        id: 'own-share-honest', criterion: 'motivation-fit', essential: false,
        title: 'Separates your own share from that of others',
        why: 'It makes the difference credible and shows respect.',
        groups: [
          [
            'not alone', 'together with', 'my share', 'my part', 'others did', 'the team did', 'credit',
            'was not only me', 'idea came from',
          ],
          ['I', 'colleague', 'started', 'pushed', 'asked', 'kept', 'first'],
        ],
        probe: 'How much of it was you?',
      },
      {
        id: 'use-here', criterion: 'role-understanding', essential: false,
        title: 'Says what of that this role would need',
        why: 'It turns praise from outside into use inside.',
        groups: [
          ['this role', 'your team', 'in this position', 'your posting', 'your partners'],
          ['of use', 'needs it', 'needs even', 'matters', 'careful', 'expect', 'would feel'],
        ],
        probe: 'Which of these would we feel first, for better or worse?',
      },
    ],
    misconceptions: [
      {
        id: 'no-criticism-exists',
        title: 'Claims that nobody would criticise anything',
        groups: [
          [
            'nothing to criticise', 'nothing to criticize', 'only good things', 'nobody would complain',
            'no complaints', 'nothing negative', 'no criticism',
          ],
        ],
        probe: 'When did somebody last disagree with you in earnest?',
      },
      {
        id: 'blames-referees',
        title: 'Explains criticism by the fault of others',
        groups: [
          ['they', 'he', 'she', 'people', 'some'],
          [
            'jealous', 'could not keep up', 'not good enough', 'too sensitive', 'too slow for me',
            'did not understand me', 'cannot handle',
          ],
        ],
        probe: 'What would that person say about the same situation?',
      },
    ],
    probes: {
      clarify: 'Choose one of the two. What exactly would that person tell me?',
      foothold: 'Think of the last feedback that surprised you. What was it?',
      depth: 'Which of these criticisms is the other side of what you are valued for?',
    },
    anchors: {
      2: 'They would say that I am a reliable and helpful colleague.',
      3:
        'My product manager would say that releases stopped being a drama, and a peer would criticise that I am ' +
        'impatient, so I now ask for their view first.',
      4:
        'She would say that releases became calm and still are, though the idea came from operations and I only ' +
        'kept at it; my peer would complain that I push too fast, so since then I ask him before I propose, which ' +
        'your position with many partners needs even more.',
    },
    modelAnswer:
      'Our product manager would say that releases stopped being a drama: before, everybody kept the evening free, ' +
      'and since then they happen at noon, also when I am away. She would probably add that I kept asking why until ' +
      'it was simple. It was not only me; the idea came from operations, and my part was to get three teams to try ' +
      'it. A peer from another team would criticise that I am impatient. When I see a solution I go too fast and ' +
      'leave people behind, and he told me so after a workshop where I had the plan on the screen before they had ' +
      'said what the problem was. So I now send the question two days before and let others begin, and I ask him ' +
      'now and then whether it holds. In this role you have partners outside the company, so I expect that the ' +
      'second point matters more here than the first.',
  },
] satisfies BankQuestion[];
