export const storage = {
  modify: {
    title: 'Modify volume',
    multiAttach: 'Multi-Attach: for several instances at once',
    multiAttachMeans:
      'Up to 16 Nitro instances of its zone. Only a cluster file system can be shared; XFS and ext4 lose files.',
    multiAttachInUse: 'Detach it first: Multi-Attach can be changed only while the volume is on no instance.',
    button: 'Modify',
    apply: 'Modify',
    nothing: 'Nothing is changed yet.',
    whole: 'Enter a whole number.',
    grows: (gib: string) => `Now ${gib} GiB. It can only grow; to get a smaller one, copy the files to a new volume.`,
    price: 'Price of the volume',
    unpriced: 'no price known',
    fromNow: 'The new price applies from the request on, though the change takes time.',
    usable: {
      marked:
        'You can use the volume meanwhile ([[elastic-volumes|Elastic Volumes]]). The new size is there when “Optimizing” begins. The file system in it grows only when the OS is told to, or, on the root, with the next boot.',
    },
    rate: (used: number, most: number) =>
      `${used} of ${most} changes used in the last 24 hours. Each has to wait until the one before it is completed.`,
    again: (time: string) => `The next one is possible at ${time}.`,
    states: { modifying: 'Modifying', optimizing: 'Optimizing', completed: 'Completed' },
  },
  snapshot: {
    title: 'Create snapshot',
    button: 'Create snapshot',
    text: (volume: string) => `Keeps what is on ${volume} at this moment. The volume can be used meanwhile.`,
    description: 'Description',
    name: 'Name',
    stores: (mib: string, first: boolean) =>
      first
        ? `The first snapshot of a volume stores all that is used: here ${mib}.`
        : `Only what differs from the snapshot before it is stored: here ${mib}.`,
    price: 'Price of the snapshot',
    underWay: 'Snapshot',
  },
  fromSnapshot: {
    title: 'Create volume from snapshot',
    text: (snapshot: string, gib: string) => `From ${snapshot}, so at least ${gib} GiB. It starts with the same files.`,
    create: 'Create volume',
    zone: 'Availability Zone',
    anyZone: 'A snapshot belongs to the Region, so any zone will do. A volume fits only instances of its own zone.',
  },
  image: {
    title: 'Create image',
    button: 'Create image',
    text: (name: string) => `An image (AMI) of ${name}: an instance launched from it starts with the same disks.`,
    name: 'Image name',
    nameHint: "3 to 128 letters, digits and ( ) [ ] space . / - ' @ _",
    description: 'Description',
    noReboot: 'No reboot',
    reboots: 'The instance is rebooted first, so that nothing changes on its disks while the snapshots begin.',
    staysUp: 'It keeps running. What the OS has not yet written to disk may be missing in the image.',
    alreadyStopped: 'It is stopped, so there is nothing to reboot.',
    holds: 'A snapshot of each volume',
    holdsNot: 'RAM and instance store are not part of an image.',
  },
  copy: {
    snapshot: 'Copy snapshot',
    image: 'Copy AMI',
    textSnapshot: (name: string) =>
      `A copy of ${name} in this Region, with an ID of its own. Its tags do not go along.`,
    textImage: (name: string) =>
      `A new image like ${name}, with copies of its snapshots. Either can then be changed or deregistered without the other.`,
    name: 'Name of the copy',
    description: 'Description',
    encrypt: 'Encrypt the copy',
    encrypts: 'All its data is stored anew and billed. An encrypted copy cannot be made unencrypted again.',
    plain: 'Within the Region the copy shares its data with the original: it costs nothing more.',
    stays: 'The original is encrypted, and so is every copy.',
    publicPlain: 'The snapshot behind a public image is not yours; the copy’s is, and is billed.',
    tags: 'Copy its tags too',
  },
  permissions: {
    snapshot: (name: string) => `Who may create volumes from ${name}`,
    image: (name: string) => `Who may launch from ${name}`,
    text: 'Other accounts use it where it is; it stays yours, and you go on paying for it. There are no other accounts here: the permission is kept and shown.',
    accounts: 'Account IDs',
    hint: 'Twelve digits each, with spaces or commas between them. Empty: nobody else.',
    public: 'Public: every account',
    publicHint: 'Anybody in AWS can read what is on it.',
    wrong: 'An account ID has twelve digits.',
    nothing: 'Nothing is changed yet.',
    apply: 'Save',
  },
  register: {
    title: 'Create image from snapshot',
    text: (snapshot: string) =>
      `An image whose root volume is made from ${snapshot}. The snapshot cannot be deleted while the image needs it.`,
    name: 'Image name',
    apply: 'Create image',
  },
  deregister: {
    title: (name: string) => `Deregister ${name}?`,
    text: 'Nothing can be launched from it any more. Instances already launched from it keep running.',
    withSnapshots: 'Delete its snapshots too',
    stay: (n: number) =>
      n === 1 ? 'Its snapshot stays until you delete it' : `Its ${n} snapshots stay until you delete them`,
    stayFree: (stay: string) => `${stay}.`,
    stayAt: (stay: string, money: string) => `${stay}, at ${money}.`,
    go: 'What is on the snapshots cannot be recovered. Volumes created from them stay.',
    apply: 'Deregister AMI',
    snapshots: 'Its snapshots',
  },
  command: 'The same in the AWS CLI',
  perMonth: (money: string) => `${money} a month`,
}
