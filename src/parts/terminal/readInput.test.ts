import { expect, it } from 'vitest'
import { terminal } from '#cli/terminalSpec.ts'
import { scenario } from '#api/scenario.ts'
import { readInput } from './readInput.ts'

it('a request in YAML is the same as one in JSON, and what is none is refused in the CLI’s words', async () => {
  const { run } = terminal(scenario(), readInput)
  await run("cat > volume.yaml <<'END'\nAvailabilityZone: us-east-1a\nSize: 8  # GiB\nVolumeType: gp3\nEND")
  const made = await run('aws ec2 create-volume --cli-input-yaml file://volume.yaml --query Size')
  expect(made).toEqual({ out: '8\n', err: '', exit: 0 })
  expect((await run('aws ec2 create-volume --cli-input-yaml file://volume.yaml --size 9 --query Size')).out).toBe('9\n')
  expect((await run("aws ec2 create-volume --cli-input-yaml 'a: ['")).err).toContain('Invalid YAML received.')
  expect((await run("aws ec2 create-volume --cli-input-json '{'")).err).toContain('Invalid JSON received.')
  expect((await run("aws ec2 create-volume --cli-input-yaml 'text'")).err).toContain(
    "Invalid type: expecting map, received <class 'str'>",
  )
  expect((await run("aws ec2 create-volume --cli-input-yaml '{}' --cli-input-json '{}'")).err).toContain('Only one')
  const skeleton = await run('aws ec2 create-volume --generate-cli-skeleton yaml-input')
  expect(readInput(skeleton.out)?.value).toHaveProperty('AvailabilityZone')
  expect(readInput('&a [*a, *a]')).toBeUndefined()
})
