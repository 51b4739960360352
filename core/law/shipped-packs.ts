import auFoi1982 from './packs/au-foi-1982.json' with { type: 'json' }
import caAtia from './packs/ca-atia.json' with { type: 'json' }
import deIfg from './packs/de-ifg.json' with { type: 'json' }
import eu1049 from './packs/eu-1049-2001.json' with { type: 'json' }
import ieFoi2014 from './packs/ie-foi-2014.json' with { type: 'json' }
import nzOia1982 from './packs/nz-oia-1982.json' with { type: 'json' }
import scotEir2004 from './packs/scot-eir-2004.json' with { type: 'json' }
import scotFoisa2002 from './packs/scot-foisa-2002.json' with { type: 'json' }
import ukEir2004 from './packs/uk-eir-2004.json' with { type: 'json' }
import ukFoia2000 from './packs/uk-foia-2000.json' with { type: 'json' }
import ukGdprAccess from './packs/uk-gdpr-access.json' with { type: 'json' }
import usFoia from './packs/us-foia.json' with { type: 'json' }
import { rulePackSchema, type RulePack } from './rule-pack.ts'

/** The packs that come with the app, checked. */
export function shippedPacks(): RulePack[] {
  return [
    ukFoia2000,
    ukEir2004,
    scotFoisa2002,
    scotEir2004,
    ukGdprAccess,
    ieFoi2014,
    eu1049,
    usFoia,
    deIfg,
    auFoi1982,
    nzOia1982,
    caAtia,
  ].map((pack) => rulePackSchema.parse(pack))
}
