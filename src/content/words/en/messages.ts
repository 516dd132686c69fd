export const messages = {
  title: 'Messages',
  devices: 'Devices',
  topics: 'Topics',
  newTopic: 'Create topic',
  device: { mail: 'Mail', phone: 'Phone', slack: 'Slack', machines: 'Programs' },
  typical: 'typical layout',
  fresh: 'new',
  sandbox: {
    title: 'SMS sandbox',
    inside:
      'Every new account starts here, in each Region: SMS messages go only to verified numbers, at most ten of them. In AWS you open a support case to leave.',
    outside: 'SMS messages go to any number. AWS sets a spend limit, $1 a month at first; it is not counted here.',
    unverified: 'This number is not verified: while the account is in the SMS sandbox, it gets nothing from topics.',
    send: 'Send a code',
    again: 'Send another code',
    code: 'Code from the SMS',
    codeFirst: 'Type the code first.',
    verify: 'Verify',
  },
  empty: {
    topic: {
      mail: 'Mail needs a topic first: an alarm notifies a topic, and the topic notifies its subscribers.',
      phone: 'A phone gets messages from a topic. There is no topic yet.',
      slack: 'A channel gets messages from a topic. There is no topic yet.',
    },
    subscription: {
      mail: 'There is a topic, but no address is subscribed to it.',
      phone: 'There is a topic, but no phone is subscribed to it.',
      slack: 'There is a topic, but no channel is subscribed to it.',
    },
    confirmation: 'The confirmation mail is on its way.',
    verification: 'Subscribed. But no SMS comes before the number is verified, below.',
    instance: 'Subscribed. Next comes an alarm, and an alarm needs an instance to watch.',
    alarm: 'Subscribed. But no alarm notifies this topic, so nothing will come.',
    change: 'Everything is ready. A message comes when an alarm changes its state, and only then.',
  },
  lead: {
    topic: 'Create a topic',
    subscription: 'Subscribe',
    instance: 'Launch instance',
    alarm: 'Create an alarm',
    change: 'Test the alarm',
  },
  mail: {
    /** beside the lines of an alarm’s mail that matter, where the reader’s language is not the mail’s */
    change: '',
    reason: '',
    dimensions: '',
    boxes: 'Mailbox',
    list: (address: string) => `Mail to ${address}`,
    from: 'From',
    to: 'To',
    at: 'Arrived',
    confirmed: 'Confirmed',
    expired: 'This subscription is gone. The link no longer works.',
    expires: (time: string, when: string) => `${time} left to confirm. After ${when}, SNS deletes the subscription.`,
    page: 'The page that the link opens',
    back: 'Back to the mail',
    unsubscribed: 'Unsubscribed. No sign-in was needed, only the link.',
  },
  phone: {
    numbers: 'Number',
    list: (number: string) => `SMS to ${number}`,
    seoul: 'Availability depends on Region: AWS’s own pages disagree about Seoul.',
    from: 'AWS',
  },
  slack: {
    channels: 'Channels',
    list: (channel: string) => `Posts in ${channel}`,
    app: 'Amazon Q',
    badge: 'APP',
    cardTitle: (name: string, region: string, account: string) =>
      `CloudWatch Alarm | ${name} | ${region} | Account: ${account}`,
    change: 'State change',
    reason: 'Reason',
    description: 'Description',
    formerly: 'Posted through Amazon Q Developer in chat applications, formerly AWS Chatbot.',
  },
  machines: {
    hint: 'What a program gets: the same message as JSON, exactly as sent.',
    confirm: 'Visit SubscribeURL',
  },
  topic: {
    create: 'Create topic',
    which: 'Topic',
    another: 'Create another topic',
    name: 'Name',
    displayName: 'Display name (optional)',
    displayHint: 'Shown as the sender of mail and in front of each SMS.',
    arn: 'ARN',
    what: {
      marked:
        'An alarm publishes a notification to a [[topic|topic]]; the topic sends it to every [[confirmation|confirmed]] [[subscription|subscription]].',
    },
    subscriptions: 'Subscriptions',
    none: 'Nobody is subscribed yet.',
    protocol: 'Protocol',
    pending: 'Pending confirmation',
    confirmed: 'Confirmed',
    unverified: 'Number not verified',
    unsubscribeWho: (who: string) => `Unsubscribe ${who}`,
    protocols: {
      email: 'Email',
      sms: 'SMS',
      slack: 'Slack channel',
      'email-json': 'Email-JSON',
      http: 'HTTP',
      https: 'HTTPS',
      lambda: 'Lambda',
    },
    endpoints: {
      email: 'Email address',
      sms: 'Phone number',
      slack: 'Channel',
      'email-json': 'Email address',
      https: 'URL',
      lambda: 'Function ARN',
    },
    hints: {
      email: 'A mail with a link comes first. Nothing else arrives until it is clicked, within 48 hours.',
      sms: 'Not asked to confirm. While the account is in the SMS sandbox, only verified numbers get anything.',
      smsSeoul: 'Not asked to confirm. Availability depends on Region: AWS’s own pages disagree about Seoul.',
      slack:
        'Through Amazon Q Developer in chat applications (formerly AWS Chatbot), which subscribes by HTTPS itself.',
      'email-json': 'The same mail as JSON, for programs. It has to be confirmed too.',
      https: 'A web server gets JSON by POST. It has to visit SubscribeURL once.',
      lambda: 'A function of this account is not asked to confirm.',
    },
    problems: {
      nameMissing: 'A topic needs a name.',
      nameShape: 'Only A–Z, a–z, 0–9, - and _, at most 256.',
      email: 'That is not a mail address: name@example.com',
      'email-json': 'That is not a mail address: name@example.com',
      sms: 'With + and the country code, 7 to 15 digits: +821012345678',
      slack: 'Lowercase letters (Korean ones too), digits, - and _, at most 80: #ops',
      https: 'An address that begins with https://',
      lambda: 'arn:aws:lambda:REGION:ACCOUNT:function:NAME',
      subject: 'At most 99 characters, none of them a line break.',
      text: 'A message needs a text.',
    },
    nameThere: 'A topic with this name exists; you get that one.',
    add: 'Subscribe',
    addTitle: 'Add a subscriber',
    publishTitle: 'Publish a test message',
    subject: 'Subject (optional)',
    text: 'Message',
    sample: 'Can you hear me?',
    publish: 'Publish',
    published: (n: number) =>
      n === 0
        ? 'Published. Nobody has confirmed, so nobody gets it.'
        : n === 1
          ? 'Sent to 1 subscriber.'
          : `Sent to ${n} subscribers.`,
    notSlack:
      'It does not show in Slack: Amazon Q posts what AWS services send, and messages in its custom-notification format; plain text it does not.',
    delete: 'Delete topic',
    deleteHint: (n: number) =>
      n === 0
        ? 'Its subscriptions go with it.'
        : n === 1
          ? 'Its subscriptions go with it, and 1 alarm will notify nobody.'
          : `Its subscriptions go with it, and ${n} alarms will notify nobody.`,
  },
}
