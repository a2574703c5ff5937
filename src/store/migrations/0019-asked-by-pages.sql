-- What pages ask of each variant the first time that one of its provisions is read.

-- Which provisions that stand may say what follows from a breach. The condition is that of desk/consequence.store.ts, word for
-- word: asked with another, the database does not look here and reads all that stands.
create index standing_on_breaches on standing (platform_id, document_id, position, variant_id) where (
  search @@ to_tsquery('english', 'violat:* | breach:* | compli:* | complianc:* | noncompli:* | abid:* | adher:* | infring:* | contraven:* | infract:* | disregard | observ:* | follow:* | respect | break | broken | prohibit:* | conduct | engag:* | unauthor:* | foregoing | nonpay:* | pay:* | paid | overdu | late | declin:* | default | afoul | rule:*')
  and search @@ to_tsquery('english', 'suspen:* | termin:* | delet:* | cancel:* | close:* | closur:* | expel:* | expuls:* | perman:* | remov:* | block:* | ban:* | restrict:* | limit:* | throttl:* | disabl:* | deactiv:* | revok:* | revoc:* | withdraw:* | deni:* | lock:* | lose:* | loss | bar:* | hide:* | reject:* | refus:* | demot:* | liabl:* | liabil:* | respons:* | account:* | indemn:* | harmless | compens:* | reimburs:* | damag:* | legal | prosecut:* | injunct:* | equit:* | crimin:* | author:* | withhold:* | withheld | forfeit:* | penalti:* | fine:* | fee:* | interest:* | refund:* | demonet:* | action:* | measur:* | step:* | sanction:* | consequ:* | warn:* | strike:*')
  or main_type = 'agreement.incorporated_documents'
  or section::text ~* 'what happens|consequence|violation|breach|enforcement|penalt'
);

create index changes_by_variant on changes (variant_id, detected_by desc) where withheld is null;
