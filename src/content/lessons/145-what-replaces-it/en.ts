import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'web-1 is a shop of one server, at an address of its own. See what AWS brings back by itself, what it does not, and what people put in front of their servers so that nobody has to get up at night.',
  show: {
    power: {
      say: 'Take the power from its host, and do nothing.',
      captions: [
        'The host has lost its power. web-1 is dark, and the system check reports it.',
        'Some minutes later web-1 runs again, on another host: AWS has recovered it. Its ID, its addresses and its volumes are the same; what was in memory is gone.',
      ],
    },
    crash: {
      say: 'Now let only the web server crash, and give it some minutes.',
      captions: [
        'All checks pass: host, OS and volumes are well. A visitor is refused all the same, and nothing is done about it.',
      ],
    },
    group: {
      say: 'What companies put around a server for this: look at a picture.',
      captions: [
        'A load balancer asks each server for a page, again and again, and sends visitors only to those that answer as they should. An Auto Scaling group keeps as many servers as it was told to.',
        'The web server on web-b crashes. After some failed requests in a row no visitor is sent there any more. The load balancer mends nothing.',
        'By itself the group looks at state and status checks, and those are fine. A group that was told to listen to the load balancer’s health checks as well counts web-b as unhealthy, and terminates it.',
        'It launches web-c from its launch template: another instance, with an ID, a private address and disks of its own. Nobody was woken.',
      ],
      picture: {
        lacks: 'A picture only: there are no load balancers and no Auto Scaling groups in this account.',
        scenes: [
          [
            [{ is: 'plain', says: 'Load balancer' }],
            [
              { is: 'well', says: 'web-a answers' },
              { is: 'well', says: 'web-b answers' },
            ],
            [{ is: 'plain', says: 'Auto Scaling group: wants 2, has 2' }],
          ],
          [
            [{ is: 'plain', says: 'Load balancer: web-a only' }],
            [
              { is: 'well', says: 'web-a answers' },
              { is: 'ill', says: 'web-b refuses' },
            ],
            [{ is: 'plain', says: 'Auto Scaling group: wants 2, has 2' }],
          ],
          [
            [{ is: 'plain', says: 'Load balancer: web-a only' }],
            [
              { is: 'well', says: 'web-a answers' },
              { is: 'gone', says: 'web-b terminated' },
            ],
            [{ is: 'plain', says: 'Auto Scaling group: wants 2, has 1' }],
          ],
          [
            [{ is: 'plain', says: 'Load balancer' }],
            [
              { is: 'well', says: 'web-a answers' },
              { is: 'fresh', says: 'web-c answers' },
            ],
            [{ is: 'plain', says: 'Auto Scaling group: wants 2, has 2' }],
          ],
        ],
      },
    },
  },
  predict: {
    host: {
      ask: 'A host loses its power. On it runs a t3.micro with the usual settings, and no alarm watches it. Nobody does anything. What becomes of the instance?',
      options: {
        dark: {
          label: 'It stays dark until somebody stops and starts it',
          wrong: 'For most types [[auto-recovery|automatic recovery]] is on unless somebody turns it off.',
        },
        same: {
          label: 'The same instance comes up on another host',
          right:
            'That is [[auto-recovery|simplified automatic recovery]]. AWS attempts it; where there is no room for the type, it can fail.',
        },
        another: {
          label: 'Another instance is launched in its place',
          wrong: 'Nothing launches an instance by itself unless somebody has set that up.',
        },
      },
    },
    crashed: {
      ask: 'The web server on an instance crashes, while host and OS are fine. Which of these can notice?',
      options: {
        checks: {
          label: 'The three built-in status checks',
          wrong: 'They look at host, OS and volumes. None of them asks for the page.',
        },
        recovery: {
          label: 'Automatic recovery',
          wrong: 'It waits for a failed system check, and none fails.',
        },
        health: {
          label: 'A health check that asks for the page, as load balancers make it',
          right: 'It does what a visitor does, so it meets what a visitor meets.',
        },
      },
    },
    shared: {
      ask: 'A server is replaced: another one is launched from the same image, the address is moved to it, and the old one is terminated. What does the new one have in common with the old one?',
      options: {
        image: {
          label: 'All that the image holds',
          right: 'So what is in the image, or is set up by the first boot, is there again.',
        },
        id: {
          label: 'The instance ID',
          wrong:
            'A replacement is another instance, with an ID of its own. A recovery, or a stop and start, would have kept it.',
        },
        files: {
          label: 'The files that visitors have uploaded onto the root volume',
          wrong:
            'They were on the old root volume, and went with it. A server that can be replaced keeps nothing that matters.',
        },
        address: {
          label: 'The address that visitors use',
          right: 'It is yours, and leads where you point it. Behind a load balancer there is nothing to move.',
        },
      },
    },
  },
  do: {
    'by-hand': {
      say: 'Do by hand what such a group does: launch another server that answers without being touched, lead shop-ip there, and terminate web-1.',
      hints: [
        'The launch form suggests a script that brings a web server. Which port does the group have to let in besides SSH?',
        'Launch with HTTP open and wait until it answers. Select it, press “{commands.instance.associate}” and choose the address that is on web-1; then “{commands.instance.terminate}” web-1.',
      ],
    },
  },
  learnt: [
    'Recovery brings the same instance back on another host. It is for failed hosts, and for nothing inside.',
    'A load balancer’s health check asks what visitors ask, and takes a server that fails out of the way. It mends nothing.',
    'An Auto Scaling group replaces: it terminates what it counts as unhealthy and launches another one. A member that somebody stops by hand counts as unhealthy too.',
    'Whatever may be replaced must hold nothing that cannot be lost: files belong in S3, in a database, or on a file system of their own.',
  ],
  reflect: 'If your server were replaced tonight, what would be missing in the morning?',
  docs: [
    {
      title: 'Health checks for instances in an Auto Scaling group',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html',
    },
    {
      title: 'Health checks for Application Load Balancer target groups',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
    },
    {
      title: 'Automatic instance recovery',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-recover.html',
    },
  ],
  agreesWith: '2213eb6b',
}
