// A course in English as handbooks lay theirs out: parts, one of them with a section inside, a farewell before the
// appendix, a second list on the same site, and a page that no list names. The text has no quotes: typographers change them.

/** @type {import('./books.mjs').Book} */
export const KITE = {
  language: 'en',
  title: 'A kite that flies',
  entries: [
    {
      slug: 'welcome',
      title: 'Welcome to the field',
      paragraphs: [
        'A kite is a wing that is held back. Everything in this course follows from that one sentence, and you will understand it better at the end than now.',
        'Six evenings are enough for paper, wood and string. The seventh belongs to the wind, which comes when it likes.',
        'Read each chapter once without tools in your hands. Whoever cuts first and reads afterwards cuts twice.',
      ],
    },
    {
      slug: 'frame',
      title: 'The frame',
      paragraphs: [
        'Wood comes first, because the paper is cut to the frame and never the other way around.',
        'Four evenings lie in this part. None of them needs the oven, the neighbours or good weather.',
      ],
      entries: [
        {
          slug: 'choosing-wood',
          title: 'Choosing the wood',
          paragraphs: [
            'Spruce bends and comes back, pine bends and stays. Take two sticks of the same tree, for they will tire together.',
            'Hold a stick at one end and let the other hang. It should nod once and then be still.',
            'Knots are where a frame breaks in its first gust. Saw them out now, while it costs nothing.',
          ],
        },
        {
          slug: 'cutting-the-spars',
          title: 'Cutting the spars',
          paragraphs: [
            'The long spar measures from your shoulder to your fingertips, the short one from there to your elbow and half as much again.',
            'Cut both a thumb too long. Wood can be shortened in the last minute and has never yet been lengthened.',
            'Sand the ends until they no longer catch on a sleeve. Paper is thinner than cloth, and less patient.',
          ],
        },
        {
          slug: 'joints',
          title: 'Joints that hold',
          paragraphs: [
            'Where two sticks meet, the whole kite hangs. This part is about the two places where they do.',
            'Practise both on a broomstick. It forgives you, and it is cheaper than spruce.',
          ],
          entries: [
            {
              slug: 'the-cross',
              title: 'The cross',
              paragraphs: [
                'The spars meet a third of the way down. Higher makes a nervous kite, lower a lazy one, and both land in trees.',
                'Wind waxed thread around the crossing eight times in each direction, and pull every turn as if it were the last.',
                'A drop of glue comes afterwards. It keeps the knot from opening, it does not replace it.',
              ],
            },
            {
              slug: 'the-bow',
              title: 'The bow',
              paragraphs: [
                'A flat kite needs a long tail, a bent one hardly any. Bend the short spar until an orange fits beneath it.',
                'The bowstring is tied with a knot that slides, because tomorrow the wind will want another curve.',
                'Leave the frame overnight. What looks straight after that is straight.',
              ],
            },
          ],
        },
      ],
    },
    {
      slug: 'sail',
      title: 'The sail',
      paragraphs: [
        'Paper decides how the kite looks, and its cut decides how it flies.',
        'Clear the table for this part, and shut the window: the first wind it meets should not be the one in your kitchen.',
      ],
      entries: [
        {
          slug: 'cutting-the-paper',
          title: 'Cutting the paper',
          paragraphs: [
            'Lay the frame on the sheet and draw around it with two fingers of room. That border is folded over the string and glued.',
            'Cut with the grain of the paper, not across it. You find the grain by tearing a corner: one way runs, the other zigzags.',
            'Holes are not the end of a sail. A patch as large as a coin weighs less than your regret.',
          ],
        },
        {
          slug: 'tying-the-bridle',
          title: 'Tying the bridle',
          paragraphs: [
            'Two threads run from the spine and meet in front of it. Where they meet decides the angle at which the kite looks at the wind.',
            'Begin with the upper thread as long as the short spar. Move the ring by a finger when it dives, and by another when it sulks.',
            'Mark the place with ink when it flies well. The ring will slip in the bag on the way home.',
          ],
        },
      ],
    },
    {
      slug: 'conclusion',
      title: 'Conclusion of the course',
      paragraphs: [
        'You have reached the end of this course, and something that was paper and wood now pulls at your hand.',
        'Fly it until it breaks, mend it, and build the second one without reading. What you then still look up is what you have not learned yet.',
        'Thank you for building along with me until the last knot. Goodbye, and may the wind be kind to you.',
      ],
    },
    {
      slug: 'appendices',
      title: 'Appendices',
      paragraphs: ['Here stands what would have stood in the way above.', 'Look things up, and leave again.'],
      entries: [
        {
          slug: 'appendix-knots',
          title: 'Appendix A: Knots by name',
          paragraphs: [
            'The clove hitch holds a thread to a spar. It is two loops, the second laid behind the first.',
            'The lark head fastens the bridle to its ring and opens when it is pushed instead of pulled.',
            'The bowline makes a loop that does not close. Sailors tie it with one hand, and so will you after a winter.',
          ],
        },
      ],
    },
  ],
  other: {
    folder: 'workshop',
    title: 'The workshop',
    entries: [
      {
        slug: 'workshop/bench',
        title: 'A place to work',
        paragraphs: [
          'A door on two chairs is a bench. It should be longer than the longest spar and no higher than your hip.',
          'Light comes from the left if you cut with the right hand. Otherwise you cut in your own shadow.',
        ],
      },
      {
        slug: 'workshop/blades',
        title: 'Blades and what dulls them',
        paragraphs: [
          'Paper dulls steel faster than wood does, for there is chalk in it. Keep one knife for the sail alone.',
          'A blade is sharp when it falls through a hanging sheet by its own weight.',
        ],
      },
      {
        slug: 'workshop/glue',
        title: 'Glue and patience',
        paragraphs: [
          'Flour and water are glue enough for paper, and mice will agree. For wood take hide glue, warm and thin.',
          'Whatever the label says, double the hours. A joint that was hurried lets go in the air.',
        ],
      },
    ],
  },
  outside: {
    slug: 'imprint',
    title: 'Who made these pages',
    paragraphs: [
      'These pages were written in a shed beside a field, and printed nowhere. Nobody is paid for them.',
      'Mistakes are mine. Tell me about them when you see me there, most likely on a windy Sunday.',
    ],
  },
};
