package service

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

	"loftet/server/domain"
	"loftet/server/store"
)

// record is a noun that embeds [domain.Record].
type record[T any] interface {
	*T
	Head() *domain.Record
}

// saving is one write of a record, as its writer asked for it.
type saving[T any] struct {
	of     store.Collection[T]
	there  *T                      // as it was read, or a new one at revision 0
	seen   int                     // the revision that the writer saw
	asked  string                  // what was asked for, by the name of the mutation,
	input  any                     // and with what
	not    *domain.NotPersonalData // what the writer said of what looks like personal data
	change func(*T) (erase bool, err error)
}

// save carries out one write at the revision that the writer saw, tells of it, and returns the
// record as it then stands. A write whose answer was lost may be sent again: it is known by its
// writer and content, and answered as the first time. CONFLICT when somebody else wrote meanwhile.
func save[T any, P record[T]](ctx context.Context, s *Service, by domain.Actor, w saving[T]) (*T, error) {
	write := fingerprint(by, w.asked, w.input)
	for range retries {
		saved, again, err := saveOnce[T, P](ctx, s, by, w, write)
		if !again {
			return saved, err
		}
		w.there = saved
	}
	return nil, domain.ErrConflict()
}

// saveOnce tries to carry out a write. When the record was only rewritten meanwhile, which nobody
// has to be told of, it is to be tried again on the record as it then stands.
func saveOnce[T any, P record[T]](
	ctx context.Context, s *Service, by domain.Actor, w saving[T], write string,
) (saved *T, again bool, err error) {
	head := P(w.there).Head()
	before := head.Revision
	if head.Repeats(w.seen, write) {
		return w.there, false, nil
	}
	if err := checkRevision(w.seen, head.Revision); err != nil {
		return nil, false, err
	}
	erase, err := w.change(w.there)
	if err != nil {
		return nil, false, err
	}
	if w.not != nil {
		head.Vouch(w.not)
	}
	head.LastWrite = write
	if erase {
		err = w.of.SaveAndErase(ctx, w.there)
	} else {
		err = w.of.Save(ctx, w.there)
	}
	if domain.IsCode(err, domain.Conflict) { // by another, or by the same write that came twice at once
		now, failed := w.of.Get(ctx, head.ID)
		switch {
		case failed != nil:
		case P(now).Head().Repeats(w.seen, write):
			return now, false, nil
		case before > 0 && P(now).Head().Revision == before:
			return now, true, nil
		}
	}
	if err != nil {
		return nil, false, err
	}
	s.tell(w.of.Noun(), head.ID, head.Area, head.UpdatedAt, w.there)
	return w.there, false, nil
}

// fingerprint tells one write of a record from every other: by its writer, and by what was asked.
// It is empty for what cannot be written down, which is then never taken for a repetition.
func fingerprint(by domain.Actor, asked string, input any) string {
	text, err := json.Marshal([]any{by.UserID, asked, input})
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// savingInArea is a save of a record that an area's coordinators keep.
type savingInArea[T any] struct {
	of       store.Collection[T]
	id       string
	revision *int // nil for a new one
	area     string
	keep     domain.Verb // what its writer must be allowed to in the area
	input    any
	not      *domain.NotPersonalData
	apply    func(*T) (action string, err error)
}

// saveInArea adds a record (revision nil) or changes one. NOT_FOUND for an area that the actor does
// not keep and for another area's record; CONFLICT, INVALID.
func saveInArea[T any, P record[T]](ctx context.Context, s *Service, by domain.Actor, k savingInArea[T]) (*T, error) {
	if !domain.MayIn(by, k.keep, k.area) {
		return nil, domain.ErrNotFound("area")
	}
	there, err := kept[T, P](ctx, k)
	if err != nil {
		return nil, err
	}
	seen := 0
	if k.revision != nil {
		seen = *k.revision
	}
	return save[T, P](ctx, s, by, saving[T]{
		of: k.of, there: there, seen: seen, asked: "save", input: k.input, not: k.not,
		change: func(doc *T) (bool, error) {
			before := *doc
			action, err := k.apply(doc)
			if err == nil {
				P(doc).Head().Wrote(by.Username, s.clock(), action, "")
				P(doc).Head().NoteChanged(domain.Differences(&before, doc))
			}
			return false, err
		},
	})
}

// kept is the record to write on: the area's own, or a new one. That an id is another area's is
// told as little as can be: it does not exist to be changed, and it is taken for a new record.
func kept[T any, P record[T]](ctx context.Context, k savingInArea[T]) (*T, error) {
	there, err := k.of.Get(ctx, k.id)
	switch {
	case k.revision == nil && domain.IsCode(err, domain.NotFound):
		if !domain.ValidUUID(k.id) {
			return nil, errNotUUID
		}
		there = new(T)
		head := P(there).Head()
		head.ID, head.Area = k.id, k.area
		return there, nil
	case err != nil:
		return nil, err
	case P(there).Head().Area == k.area:
		return there, nil
	case k.revision == nil:
		return nil, domain.ErrConflict()
	}
	return nil, domain.ErrNotFound("id")
}

// keptFor is a record as it stands, nil where there is none or the actor may not do that to it.
func keptFor[T any, P record[T]](
	ctx context.Context, by domain.Actor, of store.Collection[T], may domain.Verb, id string,
) (*T, error) {
	there, err := of.Get(ctx, id)
	if domain.IsCode(err, domain.NotFound) || err == nil && !domain.MayIn(by, may, P(there).Head().Area) {
		return nil, nil
	}
	return there, err
}
