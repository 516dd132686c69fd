import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'People know web-1 by its public address, and every stop takes that address away. Give web-1 one that is yours.',
  show: {
    associate: {
      say: 'Watch web-1 get an Elastic IP.',
      captions: [
        'An [[elastic-ip|Elastic IP]] is allocated: this address is yours until you release it.',
        'Ten minutes pass. It is used by nobody, and has its line on the bill all the same.',
        'Now it is associated with web-1. The borrowed address went back to Amazon’s pool.',
      ],
    },
  },
  predict: {
    price: {
      ask: 'An Elastic IP is associated with a running instance, in place of its borrowed address. What does its public address cost then?',
      options: {
        free: {
          label: 'Nothing while the instance runs',
          wrong:
            'That was true until February 2024. Since then every [[public-ip|public IPv4 address]] from AWS costs money, in use or not.',
        },
        same: {
          label: 'As much as the borrowed one did',
          right: 'Borrowed or [[elastic-ip|Elastic]], each public IPv4 address costs the same by the hour.',
        },
        more: {
          label: 'More than the borrowed one did',
          wrong: 'A public IPv4 address has one price, borrowed or yours.',
        },
      },
    },
    kept: {
      ask: 'An instance with an Elastic IP is stopped and started again. What happens to its public address?',
      options: {
        another: {
          label: 'It is another one afterwards',
          wrong: 'That happens to a borrowed one. An [[elastic-ip|Elastic IP]] is yours and stays associated.',
        },
        kept: { label: 'It stays all the time', right: 'It stays associated with the instance, stopped or running.' },
        away: {
          label: 'It is taken off at the stop and comes back',
          wrong: 'It stays associated all along. Nobody answers there meanwhile; that is all.',
        },
      },
    },
    stopped: {
      ask: 'An instance with an EBS root volume and an Elastic IP is stopped. What costs money while it is off?',
      options: {
        instance: { label: 'The instance', wrong: 'It is not charged while it is [[stopped]].' },
        disk: { label: 'Its EBS disk', right: 'The [[ebs-volume|volume]] is there, so it costs.' },
        address: {
          label: 'The Elastic IP',
          right: 'You keep the address from everybody else, so you pay for it. Only releasing it ends that.',
        },
      },
    },
    moved: {
      ask: 'An Elastic IP is moved from one running instance to another. Which public address does the first one have afterwards, if it borrowed one before?',
      options: {
        former: {
          label: 'The one it borrowed before',
          wrong: 'That went back to the pool when the [[elastic-ip|Elastic IP]] came. Nobody can ask for it again.',
        },
        fresh: {
          label: 'Another borrowed one',
          right: 'It may borrow one from the pool again, and gets whichever is free.',
        },
        none: {
          label: 'None until it is restarted',
          wrong:
            'A running instance that borrows addresses gets a new one once its Elastic IP is gone. It need not restart.',
        },
      },
    },
  },
  do: {
    'restart-it': {
      say: 'Put it to the test: stop web-1, start it, and read its address.',
      hints: [
        'The network card on the map says which kind of address it has.',
        'Press “{commands.instance.stop}”, then “{commands.page.next}” until it is stopped, then “{commands.instance.start}”, and on until it runs.',
      ],
    },
    'move-it': {
      say: 'web-2 takes over: make the same address lead there.',
      hints: [
        'An Elastic IP can be associated with another instance even while it is in use.',
        'Select web-2, press “{commands.instance.associate}”, and choose the address that is on web-1 now.',
      ],
    },
    'release-it': {
      say: 'Nobody needs the address any more. Make it stop costing money.',
      hints: [
        'Taking it off the instance is not enough: it would still be yours.',
        'In “{top.views.list}” choose “{list.tabs.addresses}”. In the row’s actions press “{commands.address.disassociate}”, then “{commands.address.release}”.',
      ],
    },
  },
  learnt: [
    'A borrowed address is gone for good at the stop, or when an Elastic IP takes its place.',
    'An Elastic IP stays with its instance through stop and start, and can move to another one.',
    'It costs from allocation to release: associated or not, running or stopped.',
  ],
  reflect: 'Which of your machines really need an address that never changes, and which only need a name?',
  docs: [
    {
      title: 'Elastic IP addresses',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html',
    },
  ],
  agreesWith: '2adea7f4',
}
