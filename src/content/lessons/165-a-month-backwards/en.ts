import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'Thirty days of a small company: a shop, a machine for jobs, a test, a server that was given up, and some things that nobody remembers. Nobody can say who spent the money, so read the bill from its end.',
  show: {
    lines: {
      say: 'From a line to its thing, and from the thing to what somebody did.',
      captions: [
        'jobs-1 is the smallest machine there is here. Its bill has two lines for the CPU: the instance, and the surplus credits that full load takes beyond what a t3.micro earns. The second is many times the first.',
        'former-1 was stopped after nine days. There the line of the instance ends. Its disk and its Elastic IP have gone on until today.',
        'test-1 has been running for five days. Its line is still open: whoever launched it has gone on to something else.',
      ],
    },
  },
  predict: {
    largest: {
      ask: 'A month is over. What has cost most in it?',
      options: {
        test: {
          label: 'The large test machine, an m6i.xlarge, in its five days',
          wrong: 'Its price by the hour is the highest here, and it had few hours.',
        },
        always: {
          label: 'The shop, a t3.medium, in all thirty days',
          wrong: 'It is the one that everybody thinks of, and it comes third.',
        },
        disk: {
          label: 'A volume of 500 GiB that is attached to nothing, in all thirty days',
          wrong: 'A [[ebs-volume|volume]] costs by its size, attached or not. This one comes second.',
        },
        credits: {
          label: 'The surplus credits of a t3.micro that works at full load all the time',
          right:
            'Full load takes ten times the [[baseline]] of a t3.micro. In unlimited mode the difference is charged as [[surplus-credits|surplus credits]].',
        },
      },
    },
    next: {
      ask: 'Suppose nobody touches anything. How does the bill of the next thirty days compare with this one?',
      options: {
        less: {
          label: 'It is lower: the largest costs are over',
          wrong: 'Only what was stopped, deleted or released is over. Next to nothing was.',
        },
        same: {
          label: 'It is much the same',
          wrong: 'A bill looks back. What has begun in the middle of it costs a whole month the next time.',
        },
        more: {
          label: 'It is higher',
          right:
            'What began late, as test-1 did, runs for all thirty days then. Look at what an hour costs, not at the sum so far.',
        },
      },
    },
    saves: {
      ask: 'You have time for one thing today. Which of these lowers the next bill most?',
      options: {
        disk: {
          label: 'Deleting the 500 GiB volume, with a snapshot kept',
          wrong: 'It has cost more than the test machine so far. By the hour it costs a good deal less.',
        },
        credits: {
          label: 'Putting an end to the surplus credits of the t3.micro',
          wrong: 'They were the largest line of this month. From now on another is larger.',
        },
        test: {
          label: 'Stopping the m6i.xlarge',
          right: 'It costs most by the hour, and has most of its hours still ahead.',
        },
        addresses: {
          label: 'Releasing both Elastic IPs',
          wrong: 'A public address costs little beside a machine of this size, whatever it leads to.',
        },
      },
    },
  },
  do: {
    machine: {
      say: 'End the line that costs most by the hour from now on. The trial that it was for is over, and nothing on it is needed.',
      hints: [
        'A line ends when its thing changes its state. Which states of an instance are not charged?',
        'Select test-1 and press “{commands.instance.stop}” or “{commands.instance.terminate}”; nothing on it is needed.',
      ],
    },
    credits: {
      say: 'The work of jobs-1 may take as long as it likes. Let it cost nothing beyond its own price.',
      hints: [
        'Surplus credits are spent only in one of the two credit modes.',
        'On “{inspector.tabs.monitoring}” of jobs-1 turn “{inspector.credits.unlimited}” off. It slows down to its baseline then.',
      ],
    },
    rest: {
      say: 'Now everything that nobody remembers: former-1, test-1, both Elastic IPs, the loose volume. The ledger.csv on it must not be lost, and the shop must go on answering.',
      hints: [
        'Ask of each thing: what is on it, and who would miss it? A snapshot keeps a file for less than the volume does.',
        'In “{top.views.list}”: “{commands.volume.snapshot}” of the volume ledger; once it is completed “{commands.volume.delete}”. “{commands.address.release}” for both addresses, “{commands.instance.terminate}” for former-1 and test-1.',
      ],
    },
  },
  learnt: [
    'Read a bill from its end: from the sum to the lines, from a line to its thing, from the thing to who did what, and when.',
    'The largest line of last month and the largest saving of next month need not be the same thing: look at what an hour costs from now on.',
    'A small type at full load can cost many times its price, in surplus credits.',
    'Names and tags are for this day: a thing whose owner nobody knows is never deleted. This bill leaves out what AWS’s has besides, such as data transfer and tax.',
  ],
  reflect: 'Which tag on each of these things would have spared you the search?',
  docs: [
    {
      title: 'Understanding your bill',
      url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/getting-viewing-bill.html',
    },
    {
      title: 'Unlimited mode for burstable performance instances',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode.html',
    },
  ],
  agreesWith: '5b9dc261',
}
