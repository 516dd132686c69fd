import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'shop-0 answers everybody. Four other servers run from the same image and time out, each for another reason: follow the packet from your browser to the web server, and back.',
  show: {
    lab: {
      say: 'Watch a VPC that somebody made by hand get its way to the internet.',
      captions: [
        'lab-1 has a public address and a rule for port 80, and its VPC has no internet gateway. The attempt from outside times out.',
        'An internet gateway is made and attached to the VPC. Tried again: still no answer. The route table of its [[subnet]] does not lead there.',
        'A route is added: 0.0.0.0/0, everything outside the VPC, goes to the gateway. The next attempt connects, and nothing was restarted.',
      ],
    },
  },
  predict: {
    silent: {
      ask: 'A web page does not open. Which of these makes the browser wait until it gives up, instead of being refused at once?',
      options: {
        route: {
          label: 'The subnet has no route to an internet gateway',
          right: 'No way leads there and back, so no answer of any kind arrives.',
        },
        group: {
          label: 'The security group does not let you in',
          right: 'A [[security-group|security group]] drops what no rule allows, without a word.',
        },
        hung: {
          label: 'The operating system has hung',
          right: 'The packet gets there, and nobody is left who could answer.',
        },
        service: {
          label: 'No program listens on that port',
          wrong: 'Then the OS itself answers, and says no: “connection refused”, at once.',
        },
      },
    },
    gateway: {
      ask: 'A VPC made by hand has no internet gateway. A server in it has a public address and a rule for port 80. Somebody makes a gateway and attaches it to the VPC. Does the server answer now?',
      options: {
        now: {
          label: 'Yes, at once',
          wrong:
            'The [[vpc|VPC]] has a door now, and no sign leads to it: the subnet’s route table knows only the way within the VPC.',
        },
        route: {
          label: 'Not before a route leads to the gateway',
          right: 'Both are needed: a gateway that is attached, and a route to it in the table of the [[subnet]].',
        },
        reboot: {
          label: 'After a reboot',
          wrong: 'Gateway and routes are outside the OS, which need not restart for them.',
        },
      },
    },
    answer: {
      ask: 'A subnet’s network ACL lets TCP port 80 in and TCP port 80 out, and nothing else. A browser asks a web server there for its page. What becomes of the answer?',
      options: {
        remembers: {
          label: 'It passes, because the ACL remembers who asked',
          wrong: 'That is how a [[security-group|security group]] works. A network ACL looks at each packet by itself.',
        },
        port: {
          label: 'It passes, because it comes from port 80',
          wrong:
            'The rule looks at where a packet goes, and this one goes to the [[port]] at which the browser waits: a high number that changes each time.',
        },
        dropped: {
          label: 'It is dropped, and the browser waits',
          right:
            'It goes to the browser’s own [[port]], and no rule lets it out there. Answers need a rule to ports 1024–65535.',
        },
        refused: {
          label: 'The browser is told that it was refused',
          wrong: 'An ACL drops packets. It tells nobody anything.',
        },
      },
    },
  },
  do: {
    route: {
      say: 'shop-1 stands in the default VPC, which has its internet gateway. Make it answer on port 80.',
      hints: [
        'Select shop-1: “{stage.reach}” on the map names the first thing that is in the way. On “{inspector.tabs.network}” a link leads to it. What does the route table of shop-0 have that this one lacks?',
        'Open the route table of its subnet and press “{networks.commands.addRoute}”: 0.0.0.0/0 to the internet gateway.',
      ],
    },
    acl: {
      say: 'shop-2 is behind a network ACL of its own. Make it answer on port 80.',
      hints: [
        'The request comes in. By which rule would the answer get out? On “{inspector.tabs.network}” a link leads to the ACL.',
        'Open the ACL and press “{networks.commands.addOut}”: allow TCP, ports 1024–65535, to 0.0.0.0/0. The number matters only where several rules fit.',
      ],
    },
    two: {
      say: 'More than one thing is wrong with shop-3. Go from the outside in, until it answers on port 80.',
      hints: [
        '“{stage.reach}” names one reason at a time, the outermost first. Whom does the rule of its security group let in?',
        'Let port 80 in from your own address or from everybody. Then look at the status checks: one of them has found something, and “{commands.instance.reboot}” helps.',
      ],
    },
  },
  learnt: [
    'From the outside in: a public address, a route to an internet gateway that is attached, the network ACL, the security group, the OS, the service.',
    'What makes a subnet public is a route in its table, not its name.',
    'A security group remembers a connection and lets its answers pass. A network ACL does not: it needs a rule for each direction.',
    'A time-out gives no reason. You find it by going from one hop to the next; of all these hops the three status checks see only host, OS and volumes.',
  ],
  reflect: 'Which of these things could a colleague change without ever touching your server?',
  docs: [
    {
      title: 'Troubleshoot issues connecting to your Amazon EC2 Linux instance',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/TroubleshootingInstancesConnecting.html',
    },
    {
      title: 'Control subnet traffic with network access control lists',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
    },
    {
      title: 'Enable internet access for a VPC using an internet gateway',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
    },
  ],
  agreesWith: '441d6a9b',
}
