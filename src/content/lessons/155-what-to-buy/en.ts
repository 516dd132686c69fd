import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'Four servers, one of them bought in another way than the rest. Find out what each way costs, what it promises, and which server it suits.',
  show: {
    week: {
      say: 'Let office-1 work for a week: eight hours on each weekday.',
      captions: [
        'Monday: started, eight hours of work, stopped. With the stop, the line of the instance ends.',
        'The week is over. The bill of office-1 has five stretches of eight hours, beside the minutes of its first start, and for the nights and the weekend nothing but its disk.',
      ],
    },
    ways: {
      say: 'Three ways to pay for the same machine: look at a picture.',
      captions: [
        '[[on-demand|On-Demand]]: a fixed price by the hour, counted by the second, and no promise on either side. It suits whatever comes and goes.',
        'Spot: capacity that nobody else needs just now, at a price that changes and is usually far below On-Demand. AWS may need it back, and usually gives notice two minutes before.',
        'Then the instance is terminated; stopped or hibernated, if that was asked for. Work that can go on elsewhere loses little. Any other work is lost.',
        'A Savings Plan: you promise to pay a sum every hour for one or three years, and what you use within it costs less. The sum is due whether anything runs or not.',
      ],
      picture: {
        lacks: 'A picture. Savings Plans cannot be bought in this account.',
        scenes: [
          [
            [{ is: 'plain', says: 'On-Demand' }],
            [
              { is: 'well', says: 'shop-1' },
              { is: 'well', says: 'books-1' },
            ],
            [
              { is: 'well', says: 'render-1' },
              { is: 'plain', says: 'office-1 off' },
            ],
          ],
          [
            [{ is: 'plain', says: 'Spot: spare capacity' }],
            [{ is: 'well', says: 'render-1 works' }],
            [{ is: 'ill', says: 'Notice: two minutes left' }],
          ],
          [
            [{ is: 'plain', says: 'Spot: needed by others' }],
            [
              { is: 'gone', says: 'render-1' },
              { is: 'fresh', says: 'render-2' },
            ],
            [{ is: 'plain', says: 'its volume goes on' }],
          ],
          [
            [{ is: 'plain', says: 'Savings Plan: due every hour' }],
            [
              { is: 'well', says: 'shop-1' },
              { is: 'well', says: 'books-1' },
            ],
            [{ is: 'ill', says: 'office-1: due while off, too' }],
          ],
        ],
      },
    },
    notice: {
      say: 'render-1 is the Spot Instance here. Now AWS needs its capacity.',
      captions: [
        'The interruption notice is there: render-1 will be terminated two minutes after it. It is still running. In AWS this comes when it comes; here the lesson asks for it.',
        'The two minutes are over, and AWS has terminated render-1. The volume pictures is attached to nothing now, with all that was finished.',
      ],
    },
  },
  predict: {
    hours: {
      ask: 'An On-Demand server is needed for eight hours on each weekday, and is stopped for the rest. What does the instance cost, next to one that runs all week?',
      options: {
        quarter: {
          label: 'About a quarter',
          right: 'Forty of 168 hours. Switching off what nobody needs is often the largest saving there is.',
        },
        half: {
          label: 'About a half',
          wrong: 'Eight hours are a third of a day, and the weekend is off as well.',
        },
        whole: {
          label: 'As much: it is kept all week',
          wrong: 'An instance is not charged while it is [[stopped]]. Its disk is.',
        },
      },
    },
    room: {
      ask: 'A stopped On-Demand instance is started while its zone has no room for its family. What happens?',
      options: {
        runs: {
          label: 'It starts: its place was kept',
          wrong: 'A stopped instance keeps no place. A Capacity Reservation does, and is paid for, used or not.',
        },
        moves: {
          label: 'It starts in another zone',
          wrong: 'An instance never changes its [[availability-zone|zone]], and neither do its volumes.',
        },
        refused: {
          label: 'The start is refused, and it stays stopped',
          right: '[[capacity|InsufficientInstanceCapacity]]. On-Demand is a price, not a place.',
        },
      },
    },
    taken: {
      ask: 'AWS may take a Spot Instance back, usually two minutes after it has said so. Which of these three could be one, with little harm?',
      options: {
        shop: {
          label: 'The only server of a shop',
          wrong: 'Nobody would answer until another one is up.',
        },
        books: {
          label: 'The only database, its files on its root volume',
          wrong: 'The root volume usually goes with the instance, and a copy may take longer than the notice.',
        },
        render: {
          label: 'A worker that saves each finished picture on a volume that stays',
          right: 'Another worker goes on with that volume. At most the picture in hand is lost.',
        },
      },
    },
  },
  do: {
    'go-on': {
      say: 'Bring in another server that goes on where the other was broken off.',
      hints: [
        'A volume and its instance have to be in the same Availability Zone. In which is the volume called pictures?',
        'Launch an instance in the zone of the volume. Then press “{commands.instance.attachVolume}” and choose pictures among the existing ones.',
      ],
    },
  },
  learnt: [
    'On-Demand is paid by the second while it runs. Before anything else, switch off what nobody needs.',
    'Spot suits work that can be broken off: cheaper, and taken back, usually with two minutes’ notice.',
    'A Savings Plan is a promise for one or three years. It suits what runs day and night, and no stop ends it.',
    'None of the three keeps a place for you. A Capacity Reservation does, and is paid for whether it is used or not.',
  ],
  reflect: 'Which of your servers could be taken away at any moment? What would have to change for one more?',
  docs: [
    {
      title: 'Amazon EC2 billing and purchasing options',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-purchasing-options.html',
    },
    {
      title: 'Spot Instance interruption notices',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html',
    },
    {
      title: 'What are Savings Plans?',
      url: 'https://docs.aws.amazon.com/savingsplans/latest/userguide/what-is-savings-plans.html',
    },
  ],
  agreesWith: '96379ee7',
}
