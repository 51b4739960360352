import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinOrder, type Joining, type Sited } from '../../../casebook/import/order.ts'

const at = (id: string, day: string | null = null, instant: number | null = null): Sited => ({ id, day, instant })
const joins = (one: Sited, after: string | null = null): Joining => ({ ...one, after })

test('a dated letter goes in front of the first that is later', () => {
  const standing = [at('a', '2031-03-01'), at('b', '2031-03-10'), at('c', '2031-04-01')]
  expect(joinOrder(standing, [joins(at('x', '2031-03-20'))])).toEqual(['a', 'b', 'x', 'c'])
  expect(joinOrder(standing, [joins(at('x', '2031-03-10'))])).toEqual(['a', 'b', 'x', 'c'])
  expect(joinOrder(standing, [joins(at('x', '2031-02-01'))])).toEqual(['x', 'a', 'b', 'c'])
  expect(joinOrder(standing, [joins(at('x', '2031-05-01'))])).toEqual(['a', 'b', 'c', 'x'])
})

test('two mails of one day stand as their clocks say', () => {
  const standing = [at('a', '2031-03-01', 5), at('b', '2031-03-01', 50)]
  expect(joinOrder(standing, [joins(at('x', '2031-03-01', 10))])).toEqual(['a', 'x', 'b'])
})

test('a letter of a page that has grown goes behind the one that it follows there, dated or not', () => {
  const standing = [at('a', '2031-03-01'), at('b'), at('c', '2031-04-01')]
  expect(joinOrder(standing, [joins(at('x'), 'b'), joins(at('y'), 'x')])).toEqual(['a', 'b', 'x', 'y', 'c'])
})

test('an undated letter goes behind the one that joined before it, else to the end', () => {
  const standing = [at('a', '2031-03-01'), at('b', '2031-04-01')]
  expect(joinOrder(standing, [joins(at('x', '2031-03-05')), joins(at('y'))])).toEqual(['a', 'x', 'y', 'b'])
  expect(joinOrder(standing, [joins(at('y'))])).toEqual(['a', 'b', 'y'])
})

test('nobody is lost, nobody is doubled, and what stood keeps its order', () => {
  const day = fc.option(fc.constantFrom('2031-01-01', '2031-02-01', '2031-03-01'))
  fc.assert(
    fc.property(fc.array(day), fc.array(fc.tuple(day, fc.nat({ max: 12 }))), (old, fresh) => {
      const standing = old.map((d, n) => at(`s${n}`, d))
      const joining = fresh.map(([d, after], n) => joins(at(`j${n}`, d), after > 8 ? null : `s${after}`))
      const order = joinOrder(standing, joining)
      expect(order.toSorted()).toEqual([...standing, ...joining].map((one) => one.id).toSorted())
      expect(order.filter((id) => id.startsWith('s'))).toEqual(standing.map((one) => one.id))
    }),
  )
})
