import { describe, expect, it } from 'vitest'
import { scenario } from '../../scenario.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')

// made with ssh-keygen for this spec and thrown away; fingerprints as ssh-keygen -l and openssl print them
const ed25519 = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMJfLodpzLmvt2WbvD/8bukR22d+ruF7X/iIwt5rAk7V me@desk'
const rsa =
  'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDaN3Ifie+7MSL+ksMd4HA+kzJhn0LIJdruA5mZkgHKZLcCB0GyANQELR9ITVTMwqGjae9WBbVdWVcxAA9jHX1y05yhr2kygbNATQgbkWKL0IZ19f6BogjW3QHuz/X0X7NhJvjQTymyojmnh3RbaT7vrHjxxFX/lhHWjYa6owQvt8wi895ums/nlHuKAFb4pkCLNYz1Ogwguafaiq8gTGuNttjZgwu1oX3GTYyMwYhWgT35oUfLXIqUkrmZTIyUZyLTpd4nDO2rVquW5Sa9EzxerYYvt1Y0Hzn4GfApHxR5t1OmZnZHtZORoqq2k5CSsddFbcGwDnUOD1f34dsIf3Nj me@desk'

const launch = { InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }

describe('a key pair', () => {
  it('is handed out once: the private half is in no other answer and not in the log', () => {
    const story = scenario()
    const { KeyMaterial, ...pair } = story.ok('CreateKeyPair', { KeyName: 'lab' })
    expect(KeyMaterial).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\n/)
    expect(pair).toEqual({
      KeyPairId: expect.stringMatching(/^key-0[0-9a-f]{16}$/),
      KeyName: 'lab',
      KeyFingerprint: expect.stringMatching(/^([0-9a-f]{2}:){19}[0-9a-f]{2}$/),
    })
    const { KeyPairs } = story.ok('DescribeKeyPairs', { IncludePublicKey: true })
    expect(KeyPairs).toEqual([
      {
        ...pair,
        KeyType: 'rsa',
        PublicKey: expect.stringMatching(/^ssh-rsa AAAAB3NzaC1yc2E\S+ lab$/),
        CreateTime: '2026-11-02T00:00:00.000Z',
        Tags: [],
      },
    ])
    expect(JSON.stringify(story.history())).not.toContain('PRIVATE KEY')
  })

  it('says of itself that it is no real key', () => {
    for (const more of [{}, { KeyType: 'ed25519' }, { KeyFormat: 'ppk' }])
      expect(scenario().ok('CreateKeyPair', { KeyName: 'lab', ...more })['KeyMaterial']).toContain('NOT A REAL KEY')
  })

  it('is the same again after the same requests', () => {
    const [one, other] = [1, 2].map(() => scenario().ok('CreateKeyPair', { KeyName: 'lab', KeyType: 'ed25519' }))
    expect(one).toEqual(other)
    expect(one?.['KeyFingerprint']).toMatch(/^[A-Za-z0-9+/]{43}=$/)
  })

  it('can be one whose public half somebody brings along; its fingerprint is the real one', () => {
    const story = scenario()
    const material = base64(ed25519)
    const imported = story.ok('ImportKeyPair', { KeyName: 'mine', PublicKeyMaterial: material })
    expect(imported['KeyFingerprint']).toBe('OnIeE8fKwAgBc+eDhkNdM+MNuTFueO3wa6YxTmKfJrM=')
    const { KeyPairs } = story.ok('DescribeKeyPairs', { KeyNames: ['mine'], IncludePublicKey: true })
    expect(KeyPairs).toMatchObject([{ KeyType: 'ed25519', PublicKey: ed25519.replace('me@desk', 'mine') }])
  })

  it('of RSA that was imported has the MD5 of its DER form as its fingerprint', () => {
    const imported = scenario().ok('ImportKeyPair', { KeyName: 'mine', PublicKeyMaterial: base64(rsa) })
    expect(imported['KeyFingerprint']).toBe('74:53:9d:7f:8d:ff:22:80:aa:57:3d:e1:0f:b2:eb:fb')
  })

  it.each([
    'nothing',
    'ssh-rsa AAAA me',
    'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTY= me',
    '',
  ])('is refused where what is brought is %j', (material) => {
    const { code, message } = scenario().no('ImportKeyPair', {
      KeyName: 'mine',
      PublicKeyMaterial: base64(material) || '=',
    })
    expect({ code, message }).toEqual({
      code: 'InvalidKey.Format',
      message: 'Key is not in valid OpenSSH public key format',
    })
  })

  it('has a name of its own in the Region', () => {
    const story = scenario()
    story.ok('CreateKeyPair', { KeyName: 'lab' })
    for (const [action, more] of [
      ['CreateKeyPair', {}],
      ['ImportKeyPair', { PublicKeyMaterial: base64(ed25519) }],
    ] as const)
      expect(story.no(action, { KeyName: 'lab', ...more })).toEqual({
        code: 'InvalidKeyPair.Duplicate',
        message: "The keypair 'lab' already exists.",
      })
    story.ok('CreateKeyPair', { KeyName: 'Lab' })
  })

  it.each(['열쇠', ' lab', 'lab '])('cannot be called %j', (KeyName) => {
    expect(scenario().no('CreateKeyPair', { KeyName }).code).toBe('InvalidParameterValue')
  })

  it('is found by filters, names and ids', () => {
    const story = scenario()
    const tags = [{ ResourceType: 'key-pair', Tags: [{ Key: 'team', Value: 'a' }] }]
    const { KeyPairId, KeyFingerprint } = story.ok('CreateKeyPair', { KeyName: 'lab', TagSpecifications: tags })
    story.ok('CreateKeyPair', { KeyName: 'other', KeyType: 'ed25519' })
    const names = (params: object) =>
      (story.ok('DescribeKeyPairs', { ...params })['KeyPairs'] as { KeyName: string }[]).map((one) => one.KeyName)
    const by = (Name: string, value: unknown) => names({ Filters: [{ Name, Values: [value] }] })
    expect(names({})).toEqual(['lab', 'other'])
    expect(names({ KeyPairIds: [KeyPairId] })).toEqual(['lab'])
    expect(by('key-name', 'o*')).toEqual(['other'])
    expect(by('key-pair-id', KeyPairId)).toEqual(['lab'])
    expect(by('fingerprint', KeyFingerprint)).toEqual(['lab'])
    expect(by('tag:team', 'a')).toEqual(['lab'])
    expect(by('tag-key', 'team')).toEqual(['lab'])
    expect(story.no('DescribeKeyPairs', { KeyNames: ['x'] })).toEqual({
      code: 'InvalidKeyPair.NotFound',
      message: "The key pair 'x' does not exist",
    })
  })

  it('is deleted by its name or its id, and again, which changes nothing', () => {
    const story = scenario()
    const { KeyPairId } = story.ok('CreateKeyPair', { KeyName: 'lab' })
    expect(story.ok('DeleteKeyPair', { KeyName: 'lab' })).toEqual({ Return: true, KeyPairId })
    expect(story.ok('DeleteKeyPair', { KeyName: 'lab' })).toEqual({ Return: true })
    expect(story.ok('DeleteKeyPair', { KeyPairId })).toEqual({ Return: true })
    expect(story.no('DeleteKeyPair').code).toBe('MissingParameter')
  })

  it('carries tags like everything else', () => {
    const story = scenario()
    const { KeyPairId } = story.ok('CreateKeyPair', { KeyName: 'lab' })
    story.ok('CreateTags', { Resources: [KeyPairId], Tags: [{ Key: 'team', Value: 'a' }] })
    expect(story.ok('DescribeTags')['Tags']).toEqual([
      { Key: 'team', Value: 'a', ResourceId: KeyPairId, ResourceType: 'key-pair' },
    ])
  })

  it('has to be there for a launch with it', () => {
    const story = scenario()
    expect(story.no('RunInstances', { ImageId: 'ami-0e34e19222c41f4cd', ...launch, KeyName: 'x' })).toEqual({
      code: 'InvalidKeyPair.NotFound',
      message: "The key pair 'x' does not exist",
    })
    story.ok('CreateKeyPair', { KeyName: 'x' })
    story.launch({ KeyName: 'x' })
  })
})
