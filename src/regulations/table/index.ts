import auAcl from './au-acl.data.json' with { type: 'json' };
import auOsa from './au-osa.data.json' with { type: 'json' };
import auPrivacy from './au-privacy.data.json' with { type: 'json' };
import auSpam from './au-spam.data.json' with { type: 'json' };
import brCdc from './br-cdc.data.json' with { type: 'json' };
import brLgpd from './br-lgpd.data.json' with { type: 'json' };
import brMarcoCivil from './br-marco-civil.data.json' with { type: 'json' };
import caCasl from './ca-casl.data.json' with { type: 'json' };
import caPipeda from './ca-pipeda.data.json' with { type: 'json' };
import caQcLaw25 from './ca-qc-law25.data.json' with { type: 'json' };
import euAiAct from './eu-ai-act.data.json' with { type: 'json' };
import euAvmsd from './eu-avmsd.data.json' with { type: 'json' };
import euBrusselsIbis from './eu-brussels-ibis.data.json' with { type: 'json' };
import euCrd from './eu-crd.data.json' with { type: 'json' };
import euDataAct from './eu-data-act.data.json' with { type: 'json' };
import euDatabase from './eu-database.data.json' with { type: 'json' };
import euDcd from './eu-dcd.data.json' with { type: 'json' };
import euDma from './eu-dma.data.json' with { type: 'json' };
import euDsa from './eu-dsa.data.json' with { type: 'json' };
import euDsm from './eu-dsm.data.json' with { type: 'json' };
import euEcommerce from './eu-ecommerce.data.json' with { type: 'json' };
import euEecc from './eu-eecc.data.json' with { type: 'json' };
import euEmfa from './eu-emfa.data.json' with { type: 'json' };
import euEprivacy from './eu-eprivacy.data.json' with { type: 'json' };
import euGdpr from './eu-gdpr.data.json' with { type: 'json' };
import euP2b from './eu-p2b.data.json' with { type: 'json' };
import euRad from './eu-rad.data.json' with { type: 'json' };
import euRomeI from './eu-rome-i.data.json' with { type: 'json' };
import euSoftware from './eu-software.data.json' with { type: 'json' };
import euUcpd from './eu-ucpd.data.json' with { type: 'json' };
import euUctd from './eu-uctd.data.json' with { type: 'json' };
import inDpdp from './in-dpdp.data.json' with { type: 'json' };
import inItAct from './in-it-act.data.json' with { type: 'json' };
import inItRules from './in-it-rules.data.json' with { type: 'json' };
import jpAppi from './jp-appi.data.json' with { type: 'json' };
import krPipa from './kr-pipa.data.json' with { type: 'json' };
import ukCra from './uk-cra.data.json' with { type: 'json' };
import ukDmcc from './uk-dmcc.data.json' with { type: 'json' };
import ukDpa from './uk-dpa.data.json' with { type: 'json' };
import ukGdpr from './uk-gdpr.data.json' with { type: 'json' };
import ukOsa from './uk-osa.data.json' with { type: 'json' };
import ukPecr from './uk-pecr.data.json' with { type: 'json' };
import us230 from './us-230.data.json' with { type: 'json' };
import usAda from './us-ada.data.json' with { type: 'json' };
import usCaAb2013 from './us-ca-ab2013.data.json' with { type: 'json' };
import usCaAb587 from './us-ca-ab587.data.json' with { type: 'json' };
import usCaArl from './us-ca-arl.data.json' with { type: 'json' };
import usCaCaloppa from './us-ca-caloppa.data.json' with { type: 'json' };
import usCaCcpa from './us-ca-ccpa.data.json' with { type: 'json' };
import usCaSb942 from './us-ca-sb942.data.json' with { type: 'json' };
import usCanSpam from './us-can-spam.data.json' with { type: 'json' };
import usCfaa from './us-cfaa.data.json' with { type: 'json' };
import usCoAdmt from './us-co-admt.data.json' with { type: 'json' };
import usCoPrivacy from './us-co-privacy.data.json' with { type: 'json' };
import usCoppa from './us-coppa.data.json' with { type: 'json' };
import usCrfa from './us-crfa.data.json' with { type: 'json' };
import usCsamReport from './us-csam-report.data.json' with { type: 'json' };
import usDmca from './us-dmca.data.json' with { type: 'json' };
import usEcpa from './us-ecpa.data.json' with { type: 'json' };
import usEcra from './us-ecra.data.json' with { type: 'json' };
import usEfaa from './us-efaa.data.json' with { type: 'json' };
import usEsign from './us-esign.data.json' with { type: 'json' };
import usFaa from './us-faa.data.json' with { type: 'json' };
import usFcra from './us-fcra.data.json' with { type: 'json' };
import usFerpa from './us-ferpa.data.json' with { type: 'json' };
import usFtcAct from './us-ftc-act.data.json' with { type: 'json' };
import usGlba from './us-glba.data.json' with { type: 'json' };
import usHipaa from './us-hipaa.data.json' with { type: 'json' };
import usIeepa from './us-ieepa.data.json' with { type: 'json' };
import usIlBipa from './us-il-bipa.data.json' with { type: 'json' };
import usIlPipa from './us-il-pipa.data.json' with { type: 'json' };
import usMagnusonMoss from './us-magnuson-moss.data.json' with { type: 'json' };
import usNegativeOption from './us-negative-option.data.json' with { type: 'json' };
import usNyKids from './us-ny-kids.data.json' with { type: 'json' };
import usRosca from './us-rosca.data.json' with { type: 'json' };
import usTakeItDown from './us-take-it-down.data.json' with { type: 'json' };
import usTcpa from './us-tcpa.data.json' with { type: 'json' };
import usTx from './us-tx.data.json' with { type: 'json' };
import usVaVcdpa from './us-va-vcdpa.data.json' with { type: 'json' };
import usVppa from './us-vppa.data.json' with { type: 'json' };

/** Written by `table.test.ts`; one instrument a file. */
export const files: readonly unknown[] = [
  auAcl,
  auOsa,
  auPrivacy,
  auSpam,
  brCdc,
  brLgpd,
  brMarcoCivil,
  caCasl,
  caPipeda,
  caQcLaw25,
  euAiAct,
  euAvmsd,
  euBrusselsIbis,
  euCrd,
  euDataAct,
  euDatabase,
  euDcd,
  euDma,
  euDsa,
  euDsm,
  euEcommerce,
  euEecc,
  euEmfa,
  euEprivacy,
  euGdpr,
  euP2b,
  euRad,
  euRomeI,
  euSoftware,
  euUcpd,
  euUctd,
  inDpdp,
  inItAct,
  inItRules,
  jpAppi,
  krPipa,
  ukCra,
  ukDmcc,
  ukDpa,
  ukGdpr,
  ukOsa,
  ukPecr,
  us230,
  usAda,
  usCaAb2013,
  usCaAb587,
  usCaArl,
  usCaCaloppa,
  usCaCcpa,
  usCaSb942,
  usCanSpam,
  usCfaa,
  usCoAdmt,
  usCoPrivacy,
  usCoppa,
  usCrfa,
  usCsamReport,
  usDmca,
  usEcpa,
  usEcra,
  usEfaa,
  usEsign,
  usFaa,
  usFcra,
  usFerpa,
  usFtcAct,
  usGlba,
  usHipaa,
  usIeepa,
  usIlBipa,
  usIlPipa,
  usMagnusonMoss,
  usNegativeOption,
  usNyKids,
  usRosca,
  usTakeItDown,
  usTcpa,
  usTx,
  usVaVcdpa,
  usVppa,
];
