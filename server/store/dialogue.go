package store

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

var byOpening = []SortKey{{Field: "sortOn", Descending: true}, {Field: "_id", Descending: true}}

// storedDialogue is a dialogue with what it is sorted by: its first day, drafts before all.
type storedDialogue struct {
	domain.Dialogue `       bson:",inline"`
	SortOn          string `bson:"sortOn"`
}

func sortOn(d *domain.Dialogue) string {
	if d.OpensOn == "" {
		return "9999"
	}
	return string(d.OpensOn)
}

var dialogueKind = kind[domain.Dialogue]{
	registration: registration{
		name: dialogues, noun: domain.NounDialogue, record: func() any { return new(domain.Dialogue) },
		indexes: []Index{{Name: "area_opening", Keys: append(asc("area"), byOpening...)}},
	},
	sort:     byOpening,
	keys:     func(d *domain.Dialogue) []any { return []any{sortOn(d), d.ID} },
	identity: identityOf[domain.Dialogue],
	kept:     func(d *domain.Dialogue) any { return storedDialogue{*d, sortOn(d)} },
}

// Dialogues is a page of an area's dialogues, the one with the latest first day first and drafts
// before all; without internal only those that everybody may see. With open they are only those
// open on the day, or only the others.
func (s *Store) Dialogues(
	ctx context.Context,
	area string,
	internal bool,
	open *bool,
	today domain.Date,
	r domain.PageRequest,
) (*domain.Page[domain.Dialogue], error) {
	filter := bson.D{{Key: "area", Value: area}}
	if !internal {
		filter = append(
			filter,
			bson.E{Key: "kind", Value: domain.CitizenDialogue},
			bson.E{Key: "opensOn", Value: bson.D{{Key: "$gt", Value: ""}}},
		)
	}
	if open != nil {
		filter = append(filter, openOn(*open, today))
	}
	return s.Dialogue.page(ctx, filter, r)
}

// openOn matches the dialogues that are open on a day, or those that are not.
func openOn(open bool, today domain.Date) bson.E {
	is := func(field, operator string, value any) bson.D {
		return bson.D{{Key: field, Value: bson.D{{Key: operator, Value: value}}}}
	}
	if open {
		return bson.E{Key: "$and", Value: bson.A{
			is(
				"opensOn",
				"$lte",
				today,
			), bson.D{{Key: "$or", Value: bson.A{is("closesOn", "$exists", false), is("closesOn", "$gte", today)}}},
		}}
	}
	return bson.E{
		Key:   "$or",
		Value: bson.A{is("opensOn", "$exists", false), is("opensOn", "$gt", today), is("closesOn", "$lt", today)},
	}
}
