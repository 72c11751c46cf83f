package store

import (
	"context"
	"errors"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

// registration is what a noun tells the store when the program starts: where its records lie, by
// what they are found, and whether their writes are told.
type registration struct {
	name    string
	noun    domain.Noun // empty: its writes are told to nobody
	indexes []Index     // of this collection, so without its name
	// record is an empty record to decode a document into, to know who may be told of it
	record func() any
}

// kind is how records of one noun are kept. The store reads and writes them as a [Collection].
type kind[T any] struct {
	registration
	sort     []SortKey      // the order of its lists, ending in _id
	keys     func(*T) []any // a record's values of sort
	identity func(*T) (id string, revision int)
	kept     func(*T) any // the document: the record with what it is found by; nil for the record alone
}

// noun is a kind with its place in the store.
type noun struct {
	registration
	open func(*Store)
}

// nouns are all that have a kind. A new noun is added here, and as a field of [Store].
var nouns = []noun{
	in(pledgeKind, func(s *Store) *Collection[domain.Pledge] { return &s.Pledge }),
	in(activityKind, func(s *Store) *Collection[domain.Activity] { return &s.Activity }),
	in(pickupPointKind, func(s *Store) *Collection[domain.PickupPoint] { return &s.PickupPoint }),
	in(problemKind, func(s *Store) *Collection[domain.Problem] { return &s.Problem }),
	in(plannedActivityKind, func(s *Store) *Collection[domain.PlannedActivity] { return &s.PlannedActivity }),
	in(measureKind, func(s *Store) *Collection[domain.Measure] { return &s.Measure }),
	in(meetingKind, func(s *Store) *Collection[domain.CouncilMeeting] { return &s.CouncilMeeting }),
	in(indicatorKind, func(s *Store) *Collection[domain.Indicator] { return &s.Indicator }),
	in(dialogueKind, func(s *Store) *Collection[domain.Dialogue] { return &s.Dialogue }),
	in(feedbackKind, func(s *Store) *Collection[domain.Feedback] { return &s.Feedback }),
	in(replyTemplatesKind, func(s *Store) *Collection[domain.ReplyTemplates] { return &s.ReplyTemplates }),
	in(noticeKind, func(s *Store) *Collection[domain.Notice] { return &s.Notice }),
	in(localitiesKind, func(s *Store) *Collection[domain.Localities] { return &s.Localities }),
	in(deviceKind, func(s *Store) *Collection[domain.Device] { return &s.Device }),
	in(accessReviewKind, func(s *Store) *Collection[domain.AccessReview] { return &s.AccessReview }),
}

func in[T any](k kind[T], field func(*Store) *Collection[T]) noun {
	return noun{k.registration, func(s *Store) { *field(s) = Collection[T]{k, s} }}
}

// identityOf is the id and revision of a noun that embeds [domain.Record].
func identityOf[T any, P interface {
	*T
	Head() *domain.Record
}](doc *T) (string, int) {
	head := P(doc).Head()
	return head.ID, head.Revision
}

// Collection is the records of one noun.
type Collection[T any] struct {
	kind[T]
	store *Store
}

// Noun is what its signals are of.
func (c Collection[T]) Noun() domain.Noun { return c.noun }

// Get reads one record. NOT_FOUND.
func (c Collection[T]) Get(ctx context.Context, id string) (*T, error) {
	return get[T](ctx, c.store, c.name, id)
}

// Save adds a record at revision 1, else writes it over the revision before its own. CONFLICT when
// the id is taken, or the revision there is another.
func (c Collection[T]) Save(ctx context.Context, doc *T) error {
	id, revision := c.identity(doc)
	return save(ctx, c.store, c.name, id, revision, c.document(doc))
}

// Add adds a record and reports whether its id, and every other value that is unique, was free: the
// database decides, never a look beforehand.
func (c Collection[T]) Add(ctx context.Context, doc *T) (added bool, err error) {
	err = c.store.engine.Insert(ctx, c.name, c.document(doc))
	if errors.Is(err, ErrDuplicate) {
		return false, nil
	}
	return err == nil, fault(err, "add to "+c.name)
}

// SaveAndErase is Save, and nothing of what stood in the record before is left in the database's
// files.
func (c Collection[T]) SaveAndErase(ctx context.Context, doc *T) error {
	id, revision := c.identity(doc)
	return fault(c.store.engine.Overwrite(ctx, c.name, id, revision-1, c.document(doc)), "overwrite in "+c.name)
}

// Rewrite writes a record over its own revision, which stays: for what is derived from other
// records. CONFLICT when somebody has written or rewritten it meanwhile.
func (c Collection[T]) Rewrite(ctx context.Context, doc *T) error {
	id, revision := c.identity(doc)
	if r, ok := any(doc).(interface{ Head() *domain.Record }); ok {
		r.Head().Rewrites++
	}
	return fault(c.store.engine.Rewrite(ctx, c.name, id, revision, c.document(doc)), "rewrite in "+c.name)
}

// ByIDs returns those of the records that exist, in any order.
func (c Collection[T]) ByIDs(ctx context.Context, ids []string) ([]*T, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	return find[T](ctx, c.store, c.name, bson.D{{Key: "_id", Value: oneOf(ids)}}, nil, len(ids))
}

// page reads one page of those that match, in the noun's order.
func (c Collection[T]) page(ctx context.Context, filter bson.D, r domain.PageRequest) (*domain.Page[T], error) {
	return page(ctx, c.store, c.name, filter, c.sort, r, c.keys)
}

// find reads at most limit of those that match, in the noun's order.
func (c Collection[T]) find(ctx context.Context, filter bson.D, limit int) ([]*T, error) {
	return find[T](ctx, c.store, c.name, filter, c.sort, limit)
}

// each calls do with all that match, in the noun's order, page by page. An error from do ends it
// and is returned.
func (c Collection[T]) each(ctx context.Context, filter bson.D, do func(*T) error) error {
	return all(ctx, c.store, c.name, filter, c.sort, c.keys, do)
}

// RewriteAll rewrites every record that change has changed, and reports how many those were. What
// somebody writes meanwhile is left to them.
func (c Collection[T]) RewriteAll(ctx context.Context, change func(*T) bool) (changed int, err error) {
	byID := func(doc *T) []any { id, _ := c.identity(doc); return []any{id} }
	err = all(ctx, c.store, c.name, bson.D{}, []SortKey{{Field: "_id"}}, byID, func(doc *T) error {
		if !change(doc) {
			return nil
		}
		err := c.Rewrite(ctx, doc)
		if domain.IsCode(err, domain.Conflict) {
			return nil
		}
		if err == nil {
			changed++
		}
		return err
	})
	return changed, err
}

func (c Collection[T]) document(doc *T) any {
	if c.kept == nil {
		return doc
	}
	return c.kept(doc)
}

// save adds a document at revision 1, else replaces the revision before. CONFLICT when the id is
// taken, or the revision is another.
func save(ctx context.Context, s *Store, collection, id string, revision int, doc any) error {
	if revision == 1 {
		err := s.engine.Insert(ctx, collection, doc)
		if errors.Is(err, ErrDuplicate) {
			err = ErrConflict
		}
		return fault(err, "add to "+collection)
	}
	return fault(s.engine.Replace(ctx, collection, id, revision-1, doc), "replace in "+collection)
}
