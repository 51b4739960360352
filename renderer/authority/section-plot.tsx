import type { Authority } from '../../core/model/authority.ts'
import { text } from '../messages/en-gb.ts'

const words = text.authority

/** How often each section is relied on: a bar in each line of the table, whose numbers say the same. */
export function SectionPlot({ sections }: { sections: Authority['sections'] }) {
  const most = Math.max(1, ...sections.map((one) => one.letters))
  return (
    <section className="authority-part" aria-labelledby="authority-sections">
      <h2 id="authority-sections">{words.sections}</h2>
      {sections.length === 0 ? (
        <p className="quiet">{words.sectionsNone}</p>
      ) : (
        <table className="plain-table sections-table" aria-label={words.sectionPlot(sections.length)}>
          <thead>
            <tr>
              <th scope="col">{words.sectionColumns.section}</th>
              <th scope="col" className="number">
                {words.sectionColumns.letters}
              </th>
              <th scope="col" className="number">
                {words.sectionColumns.cases}
              </th>
            </tr>
          </thead>
          <tbody>
            {sections.map(({ section, letters, cases }) => (
              <tr key={section}>
                <th scope="row">
                  <span className="section-name">{words.section(section)}</span>
                  <svg className="section-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={(letters / most) * 100} height="10" />
                  </svg>
                </th>
                <td className="number">{letters.toLocaleString('en-GB')}</td>
                <td className="number">{cases.toLocaleString('en-GB')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
