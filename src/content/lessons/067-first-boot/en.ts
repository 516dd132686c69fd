import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'An image is the same for everybody. Find out how a server becomes yours without anybody logging in: what its first boot runs, what it knows about itself, and what it may do.',
  show: {
    two: {
      say: 'Compare two launches from the same image.',
      captions: [
        'plain-1 is launched from the image alone. Its checks have passed, its port 80 is open, and a browser is refused.',
        'web-1 is launched with a script in its user data. It is running as well, but its OS is still booting and the script has not run: the state says nothing about that.',
        'The first boot has run the script as root: the web server is installed and started. web-1 answers, and nobody has logged in.',
      ],
    },
    token: {
      say: 'Ask web-1 who it is, from inside.',
      captions: [
        'A plain request, its answer written into plain.txt: “401 - Unauthorized”. Read it under “{inspector.storage.files}”.',
        'First a token, asked for by PUT, and then the question with the token: id.txt holds the instance ID.',
      ],
    },
  },
  predict: {
    fresh: {
      ask: 'An instance is launched from Amazon Linux 2023 and nothing else is said. Its group lets in port 80, its checks pass. What does a browser get?',
      options: {
        page: {
          label: 'A welcome page',
          wrong: 'The image brings an OS, SSH and an agent. Nobody has installed a web server.',
        },
        refused: {
          label: 'A refusal: nothing listens',
          right: 'The OS answers, and says no. Somebody has to install a web server, or something has to.',
        },
        silent: {
          label: 'Nothing, until it gives up',
          wrong: 'The way is open and the OS is up, so an answer comes. It is a no.',
        },
      },
    },
    again: {
      ask: 'An instance had a script as user data at its launch. Later it is stopped, its user data is changed, and it is started. What becomes of the new script?',
      options: {
        runs: {
          label: 'It runs at that start',
          wrong: 'cloud-init has noted that it ran a script for this instance, and does not run another.',
        },
        both: {
          label: 'The old script runs once more, then the new one',
          wrong: 'Neither runs. What the first boot has done is on the disk, and stays there.',
        },
        kept: {
          label: 'It is kept, and does not run',
          right:
            'Scripts in user data run at the first boot of an instance only. For each boot cloud-init has to be told so, or a service of the OS set up.',
        },
      },
    },
    metadata: {
      ask: 'A program on an instance asks 169.254.169.254 for the instance ID, in one plain request. The instance requires IMDSv2. What does it get?',
      options: {
        id: {
          label: 'The ID',
          wrong: 'That is IMDSv1, where whoever talks a web server into one request gets an answer.',
        },
        denied: {
          label: 'An error: it is not authorized',
          right: 'IMDSv2 wants a token first, asked for by PUT. The usual tricks cannot send that.',
        },
        silent: { label: 'No answer', wrong: 'The service is there, and answers. It wants something else first.' },
      },
    },
    credentials: {
      ask: 'A script on an instance has to read from Amazon S3. Where should it get its credentials?',
      options: {
        none: {
          label: 'It needs none: it is in the same account',
          wrong: 'An instance may do nothing at AWS by itself.',
        },
        data: {
          label: 'From its user data, into which you write an access key',
          wrong:
            'Whatever runs on the instance can read user data, and so can whoever may describe it. Such a key lasts until somebody deletes it.',
        },
        role: {
          label: 'From its metadata, as temporary credentials of its role',
          right:
            'The [[instance]] has a profile, the profile a role, and the credentials are replaced before they expire. SDKs and the CLI find them by themselves.',
        },
      },
    },
  },
  do: {
    change: {
      say: 'Put it to the test: stop web-1, give it another script as user data, and start it again.',
      hints: [
        'User data can be changed only while the instance is stopped.',
        'Among the actions of web-1: “{commands.instance.stop}”, then “{keys.commands.userData}”, then “{commands.instance.start}”. Below the script you find what the boots have said.',
      ],
    },
    serve: {
      say: 'Launch an instance of your own that answers on port 80 without anybody touching it.',
      hints: [
        'Two things have to be right at the launch: what runs at the first boot, and what the group lets in.',
        'In the launch form “{launch.firstBoot.script}” holds a script already. Open HTTP as well, launch, and let time run until the script is through.',
      ],
    },
    role: {
      say: 'web-1 has to read from S3. Give it a role that may.',
      hints: [
        'What an instance may do is in the policies of its role. Each profile says which it has.',
        'Among the actions of web-1 press “{keys.commands.profile}” and choose the profile that names AmazonS3ReadOnlyAccess.',
      ],
    },
  },
  learnt: [
    'User data is run as root by the first boot, and only by that. “Running” and passed checks do not mean that it is through.',
    'An instance asks 169.254.169.254 who it is. With IMDSv2 it first gets a token, which guards against requests that somebody slips in.',
    'A role in an instance profile gives software temporary credentials. Access keys belong neither in user data nor in images.',
  ],
  reflect: 'What would you rather have in an image that is made once, and what in a script that each first boot runs?',
  docs: [
    {
      title: 'Run commands when you launch an EC2 instance with user data input',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html',
    },
    {
      title: 'Use instance metadata to manage your EC2 instance',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html',
    },
    {
      title: 'IAM roles for Amazon EC2',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html',
    },
  ],
  agreesWith: '343c9cd9',
}
