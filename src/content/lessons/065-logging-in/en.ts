import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'A server that nobody gets into is as useless as one that everybody gets into is dangerous. Let yourself into web-1, and then into old-1, which was launched without any key.',
  show: {
    pair: {
      say: 'See what a key pair is for.',
      captions: [
        'A key pair is created. Its private half comes back in this one answer: you save it as my-laptop.pem. EC2 keeps the public half.',
        'web-1 is launched with it. Its first boot has written the public half into /home/ec2-user/.ssh/authorized_keys.',
        '[[ssh|SSH]] with that key: timed out. The security group of web-1 lets in port 80 and nothing else, so the key was not even asked for.',
      ],
    },
  },
  predict: {
    halves: {
      ask: 'EC2 creates a key pair for you. Which half of it does EC2 keep?',
      options: {
        both: {
          label: 'Both, so that you can have yours again',
          wrong: 'Yours is in one answer only. Whoever loses it makes another pair.',
        },
        public: {
          label: 'The public half',
          right: 'It goes onto the instances that are launched with the pair. The private half is yours alone.',
        },
        private: {
          label: 'The private half, to let you in',
          wrong: 'EC2 lets nobody in. The OS compares what you show with the public half that it has.',
        },
      },
    },
    denied: {
      ask: 'You try to log in, and ssh says “Permission denied (publickey)”. Which of these fits?',
      options: {
        group: {
          label: 'The security group does not let you in',
          wrong: 'Then nothing would answer: “Connection timed out”.',
        },
        off: {
          label: 'The server is stopped',
          wrong: 'Then nobody would be there to deny you anything.',
        },
        key: {
          label: 'You came as far as the server, and your key is not let in',
          right:
            'Address, route, rule and OS are fine. As a rule it is the wrong key, the wrong user name or, as on old-1, none was ever put there.',
        },
      },
    },
    session: {
      ask: 'What does a server need so that Session Manager can open a session on it?',
      options: {
        port: {
          label: 'Port 22 open to you',
          wrong: 'Nobody connects to the server. Its agent calls AWS, and the session comes along that call.',
        },
        role: {
          label: 'A role whose policy lets its agent report to Systems Manager',
          right:
            'The role comes with an instance profile. Here the agent notices it at once; in AWS that can take some minutes.',
        },
        key: {
          label: 'A key pair',
          wrong: 'Whether you may open a session is decided by IAM, not by a key.',
        },
        out: {
          label: 'A way out to AWS',
          right: 'The agent has to reach Systems Manager over HTTPS: through the internet, or through VPC endpoints.',
        },
      },
    },
  },
  do: {
    'let-me-in': {
      say: 'Let SSH into web-1: from your own address, and not from the whole internet.',
      hints: [
        'A key opens nothing that the security group keeps shut. Which rule is missing there?',
        'On “{inspector.tabs.network}” go to its security group and press “{commands.group.addRule}”: type SSH, source “{groups.rule.sources.mine}”.',
      ],
    },
    'no-door': {
      say: 'old-1 was launched without a key pair, while its port 22 stands open to the whole internet. Get in by Session Manager, and shut that port to everybody.',
      hints: [
        'Among the actions, “{keys.commands.connect}” tells, for each way in, what still blocks it.',
        'Press “{keys.commands.profile}” and choose the profile whose policies name AmazonSSMManagedInstanceCore. Then close 22 on “{inspector.tabs.network}”.',
      ],
    },
  },
  learnt: [
    'Of a key pair the public half goes onto the instance at its first boot. The private half stays with you; EC2 does not have it.',
    'The security group decides who comes to the door, the key who gets through. “Timed out” is about the first, “Permission denied” about the second.',
    'Port 22 is for your own address only. Addresses at home and on the move change, and then the rule has to change as well.',
    'Session Manager needs neither an open port nor a key, but an agent, a role and a way out. EC2 Instance Connect puts a key in for a minute, and does need port 22 open: from the console, to the service’s own addresses.',
  ],
  reflect: 'A laptop with the private key on it is stolen. What would you do, and on which servers?',
  docs: [
    {
      title: 'Amazon EC2 key pairs and Amazon EC2 instances',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html',
    },
    { title: 'Connect to your EC2 instance', url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connect.html' },
    {
      title: 'AWS Systems Manager Session Manager',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html',
    },
  ],
  agreesWith: 'f9477813',
}
