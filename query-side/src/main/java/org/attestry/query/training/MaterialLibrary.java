package org.attestry.query.training;

import org.attestry.events.training.MaterialEvent;
import org.attestry.events.training.MaterialEvent.MaterialPublished;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** What there is to learn from. */
@View(name = "training.material-library", version = 1)
@Tables("""
    create table material (
        version text primary key,
        material text not null,
        number integer not null,
        title text not null,
        effective_from date not null,
        review_by date not null,
        languages text[] not null,
        audience text[] not null,
        valid_months integer
    );
    create index material_by_number on material (material, number);
    """)
final class MaterialLibrary {

    @EventHandler
    void on(MaterialEvent event, Rows rows) {
        switch (event) {
            case MaterialPublished e ->
                rows.put("material", e.version())
                        .set("material", e.material())
                        .set("number", e.number())
                        .set("title", e.title())
                        .set("effective_from", e.effectiveFrom())
                        .set("review_by", e.reviewBy())
                        .set("languages", e.languages())
                        .set("audience", e.audience())
                        .set("valid_months", e.validMonths());
        }
    }

    @QueryHandler
    Page<PublishedMaterial> find(FindMaterials query, Answering sql) {
        return sql.select("""
            select m.*, not exists (
                select from material later where later.material = m.material and later.number > m.number) as newest
            from material m\
            """)
                .where("material = :material")
                .where(":audience = any (audience)")
                .where("newest = :newest")
                .where("review_by < :reviewBefore")
                .oldest("material", "number")
                .page(PublishedMaterial.class);
    }
}
