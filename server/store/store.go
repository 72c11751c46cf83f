// Package store is Löftet's memory: the only code that knows of a database. Its methods are the
// questions and writes that the service needs, a file per noun, written once in MongoDB's query
// language. An [Engine] carries them out: the MongoDB driver, or the embedded file.
//
// Faults that a caller can do something about come as *domain.Error: NOT_FOUND, CONFLICT,
// UNAVAILABLE, and INVALID for a bad cursor.
package store

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

// Collections.
const (
	pledges      = "pledges"
	activities   = "activities"
	pickupPoints = "pickuppoints"
	problems     = "problems"
	measures     = "measures"
	meetings     = "councilmeetings"
	users        = "users"

	plannedActivities = "plannedactivities"
	plannedCalendars  = "plannedcalendars"

	sessions = "sessions"
	devices  = "devices"

	dialogues      = "dialogues"
	feedback       = "feedback"
	replyTemplates = "replytemplates"
	spentProofs    = "spentproofs"
	secrets        = "secrets"
	indicators     = "indicators"
	apiTokens      = "apitokens"
	auditLog       = "audit"
	notices        = "notices"
	localities     = "localities"
	accessReviews  = "accessreviews"
	publishedYears = "publishedyears"
	told           = "told"
	migrations     = "migrations"
	demos          = "demos"
	countings      = "countings"
)

// Store asks an engine, within the allowance of whoever asks: by the records of a noun, or by what
// its methods put together. It is safe for concurrent use.
type Store struct {
	engine *guarded

	Pledge          Collection[domain.Pledge]
	Activity        Collection[domain.Activity]
	PickupPoint     Collection[domain.PickupPoint]
	Problem         Collection[domain.Problem]
	PlannedActivity Collection[domain.PlannedActivity]
	Indicator       Collection[domain.Indicator]
	Dialogue        Collection[domain.Dialogue]
	Feedback        Collection[domain.Feedback]
	ReplyTemplates  Collection[domain.ReplyTemplates]
	Notice          Collection[domain.Notice]
	Localities      Collection[domain.Localities]
	Device          Collection[domain.Device]
	Measure         Collection[domain.Measure]
	CouncilMeeting  Collection[domain.CouncilMeeting]
	AccessReview    Collection[domain.AccessReview]
}

// Open makes the indexes that are missing, drops those that nothing asks by any more, and returns
// the store. A failure is an error.
func Open(ctx context.Context, engine Engine) (*Store, error) {
	if err := engine.EnsureIndexes(ctx, indexes()); err != nil {
		return nil, fmt.Errorf("ensure indexes: %w", err)
	}
	if err := engine.DropIndexes(ctx, indexes()); err != nil {
		return nil, fmt.Errorf("drop old indexes: %w", err)
	}
	return over(engine), nil
}

// over is a store over an engine that has its indexes.
func over(engine Engine) *Store {
	s := &Store{engine: newGuarded(engine)}
	for _, n := range nouns {
		n.open(s)
	}
	return s
}

// Close gives the engine's connections back.
func (s *Store) Close(ctx context.Context) error { return s.engine.Close(ctx) }

// fault turns what an engine said into what a caller can do something about.
func fault(err error, doing string) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, ErrNotFound):
		return domain.ErrNotFound("id")
	case errors.Is(err, ErrConflict):
		return domain.ErrConflict()
	case errors.Is(err, ErrUnavailable):
		return &unavailable{fmt.Errorf("%s: %w", doing, err)}
	}
	return fmt.Errorf("%s: %w", doing, err)
}

// unavailable is UNAVAILABLE to a caller; the cause is for the log.
type unavailable struct{ cause error }

const sayUnavailable = "Databasen svarar inte just nu. Försök igen om en stund."

func (u *unavailable) Error() string { return sayUnavailable + " (" + u.cause.Error() + ")" }

func (u *unavailable) Unwrap() []error {
	return []error{&domain.Error{Code: domain.Unavailable, Message: sayUnavailable}, u.cause}
}

// get reads one document. NOT_FOUND.
func get[T any](ctx context.Context, s *Store, collection, id string) (*T, error) {
	doc := new(T)
	if err := s.engine.Get(ctx, collection, id, doc); err != nil {
		return nil, fault(err, "get from "+collection)
	}
	return doc, nil
}

// find reads at most limit documents, without paging.
func find[T any](
	ctx context.Context,
	s *Store,
	collection string,
	filter bson.D,
	sort []SortKey,
	limit int,
) ([]*T, error) {
	docs := []*T{}
	err := s.engine.Find(
		ctx,
		collection,
		Query{Filter: filter, Sort: sort, Limit: limit},
		func(decode func(any) error) error {
			doc := new(T)
			docs = append(docs, doc)
			return decode(doc)
		},
	)
	return docs, fault(err, "find in "+collection)
}

// page reads one page in an order that ends in _id. keys are a document's values of the sort
// fields.
func page[T any](
	ctx context.Context,
	s *Store,
	collection string,
	filter bson.D,
	sort []SortKey,
	r domain.PageRequest,
	keys func(*T) []any,
) (*domain.Page[T], error) {
	q := Query{Filter: filter, Sort: sort, Limit: r.First + 1}
	if r.After != "" {
		after, err := decodeCursor(r.After, len(sort))
		if err != nil {
			return nil, err
		}
		q.After = after
	}
	p := &domain.Page[T]{Nodes: []*T{}}
	err := s.engine.Find(ctx, collection, q, func(decode func(any) error) error {
		if p.More = len(p.Nodes) == r.First; p.More {
			return nil
		}
		doc := new(T)
		p.Nodes = append(p.Nodes, doc)
		return decode(doc)
	})
	if err != nil {
		return nil, fault(err, "page of "+collection)
	}
	for _, doc := range p.Nodes {
		p.Cursors = append(p.Cursors, encodeCursor(keys(doc)))
	}
	if r.Total {
		total, err := s.engine.Count(ctx, collection, filter)
		if err != nil {
			return nil, fault(err, "count "+collection)
		}
		p.Total = int(total)
	}
	return p, nil
}

// A cursor is the sort values of a document, with their types, as text that nobody needs to read.
func encodeCursor(values []any) string {
	text, err := bson.MarshalExtJSON(bson.D{{Key: "v", Value: values}}, true, false)
	if err != nil {
		panic(err) // cannot happen: strings and times
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

// decodeCursor reads a cursor of n values. INVALID unless it is one of ours: only texts and times,
// and just as many.
func decodeCursor(cursor string, n int) ([]any, error) {
	invalid := &domain.Error{
		Code:    domain.Invalid,
		Field:   "after",
		Message: "Sidmärket hör inte till den här listan. Börja om från första sidan.",
	}
	if len(cursor) > 1024 {
		return nil, invalid
	}
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		return nil, invalid
	}
	var doc struct {
		V bson.A `bson:"v"`
	}
	if err := bson.UnmarshalExtJSON(text, true, &doc); err != nil || len(doc.V) != n {
		return nil, invalid
	}
	for _, v := range doc.V {
		switch v.(type) {
		case string, bson.DateTime:
		default:
			return nil, invalid
		}
	}
	return doc.V, nil
}
