// The two courses that are built with every generator's own program. The text has no quotes: typographers change them.

/** In English, for the generators of handbooks. */
export const BREAD = {
  language: 'en',
  title: 'Bread from nothing',
  opening: {
    slug: 'before-you-begin',
    title: 'Before you begin',
    paragraphs: [
      'This course asks for flour, water, salt and a week of your patience. Nothing else is bought, and nothing is hurried.',
      'Every chapter is one evening. Read it first, then go to the kitchen, and write down what the dough did, because next time it will do something else.',
      'If you have never baked before, you are in the right place. If you have, forget the numbers that you know until the third chapter.',
    ],
  },
  parts: [
    {
      title: 'The starter',
      chapters: [
        {
          slug: 'flour-and-water',
          title: 'Flour and water',
          paragraphs: [
            'Whole rye wakes up fastest, so the jar begins with two spoons of it and as much water as it takes to make mud.',
            'Cover it with a cloth and leave it where you would like to sit yourself. Warm corners work in two days, cold ones in five.',
            'Bubbles on the first day are a false alarm. They come from guests who leave again when the mud turns sour.',
          ],
        },
        {
          slug: 'feeding-it',
          title: 'Feeding it',
          paragraphs: [
            'Half of the jar goes away every evening, and the other half is fed. It feels like waste and is a kind of pruning.',
            'A starter that doubles within six hours is ready. Mark the glass with a rubber band, for memory is a poor measure.',
            'When you travel, dry a spoonful on paper. It will forgive you a whole winter in the drawer.',
          ],
        },
      ],
    },
    {
      title: 'The loaf',
      chapters: [
        {
          slug: 'mixing-the-dough',
          title: 'Mixing the dough',
          paragraphs: [
            'Flour and water meet an hour before salt and starter do. In that hour the dough kneads itself better than you could.',
            'Fold it four times with wet hands, once every half hour, and stop as soon as it holds the shape of the bowl.',
            'A dough that sticks is not wrong. Most of those that were corrected with flour ended as bricks.',
          ],
        },
        {
          slug: 'shaping-and-baking',
          title: 'Shaping and baking',
          paragraphs: [
            'Tension on the skin is what lifts a loaf. Pull it towards you over the bare table until the surface looks like a drum.',
            'The pot must be as hot as the oven goes. Twenty minutes with the lid, twenty without, and no looking in between.',
            'Knock on the bottom when it is out. It should sound like a door behind which nobody is at home.',
          ],
        },
      ],
    },
  ],
  closing: {
    slug: 'conclusion',
    title: 'Conclusion of the course',
    paragraphs: [
      'You have reached the end of this course, and there is a loaf on your table that was nothing a week ago.',
      'Keep the jar alive, bake once a week, and change one thing at a time. The rest you will learn from your own notes, not from mine.',
      'Thank you for reading to the last page. Goodbye, and may your crust always sing when it cools.',
    ],
  },
};

/** In Chinese, as columns are mirrored. */
export const PLANE = {
  language: 'zh',
  title: '一把刨子',
  opening: {
    slug: 'opening',
    title: '开篇词 | 木头会说话',
    paragraphs: [
      '我第一次拿起刨子的时候，师傅让我先听声音：顺着纹理推，木头是轻轻叹气的；逆着纹理推，它会叫疼。',
      '这门课不教你做一屋子家具，只教你把一块毛料刨平、刨直、刨方。能把这一件事做好，别的手艺就都有了根。',
      '每一讲后面都留了一道手上的作业。看十遍不如推一遍，请你准备好一块松木，再往下读。',
    ],
  },
  parts: [
    {
      title: '上篇：工具',
      chapters: [
        {
          slug: 'grain',
          title: '01 | 认识木纹',
          paragraphs: [
            '拿到一块板，先不要急着下刀。对着光看它的侧面，纹理往哪个方向爬，刨子就往哪个方向走。',
            '遇到节疤，纹理会绕着它拐弯，这时候刀要磨得更利，出刃要更浅，推得也要更慢。',
            '今天的作业是收集十块边角料，在每一块上用铅笔画出箭头，再用刨子验证画得对不对。',
          ],
        },
        {
          slug: 'blade',
          title: '02 | 磨一把刀',
          paragraphs: [
            '刀磨不好，后面的一切都是白费力气。粗石开口，细石成刃，最后在皮子上荡几下。',
            '判断有没有磨好很简单：在刃口上看不到反光的白线，就说明两个面已经真正相交了。',
            '磨刀的时候不要赶时间。手腕锁住，用身体前后移动，声音均匀了，刃口自然就平。',
          ],
        },
      ],
    },
    {
      title: '下篇：上手',
      chapters: [
        {
          slug: 'first-stroke',
          title: '03 | 推第一刨',
          paragraphs: [
            '起刨的时候压住前头，走到中间两手用力均匀，收尾的时候压住后头，这样两端才不会塌下去。',
            '刨花是最好的老师：厚薄一致、卷成一团，说明姿势对了；断断续续，多半是板没有固定好。',
            '推二十下就停下来用尺子量一次。多数人不是推少了，而是推过了头，再也补不回来。',
          ],
        },
        {
          slug: 'joint',
          title: '04 | 打一个榫',
          paragraphs: [
            '两块料都刨方以后，才谈得上打榫。线要用刀划，不要用笔画，半根线的宽度就足够让榫头松动。',
            '先凿眼，再锯榫，因为榫头可以一点一点修小，眼凿大了却没有办法变小。',
            '敲进去的时候听声音，从空到实，最后一下发闷，就可以停手了。不需要胶，它自己会抱住。',
          ],
        },
      ],
    },
  ],
  closing: {
    slug: 'farewell',
    title: '结束语 | 把手艺带走',
    paragraphs: [
      '到这里，这门课就全部结束了。感谢你一路陪我从一块毛料走到一个严丝合缝的榫头。',
      '往后的日子里，愿你常常给自己留一个下午，关掉手机，磨一把刀，推一块板，听木头和你说话。',
      '课程会结束，手艺不会。祝你手上有活，心里不慌。后会有期，我们再见。',
    ],
  },
};

/** All chapters in reading order. */
export function chaptersOf({ opening, parts, closing }) {
  return [opening, ...parts.flatMap(({ chapters }) => chapters), closing];
}

/** A chapter as Markdown, which all generators but Sphinx take. */
export function markdownOf({ title, paragraphs }) {
  return `# ${title}\n\n${paragraphs.join('\n\n')}\n`;
}
