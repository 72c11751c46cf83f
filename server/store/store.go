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
	users        = "users"
	sessions     = "sessions"
	devices      = "devices"

	dialogues      = "dialogues"
	feedback       = "feedback"
	replyTemplates = "replytemplates"
	spentProofs    = "spentproofs"
	secrets        = "secrets"
	indicators     = "indicators"
	apiTokens      = "apitokens"
	auditLog       = "audit"
	notices        = "notices"
	publishedYears = "publishedyears"
	migrations     = "migrations"
)

// Store asks an engine. It holds no state of its own and is safe for concurrent use.
type Store struct{ engine Engine }

// Open makes the indexes that are missing and returns the store. A failure is an error.
func Open(ctx context.Context, engine Engine) (*Store, error) {
	if err := engine.EnsureIndexes(ctx, indexes()); err != nil {
		return nil, fmt.Errorf("ensure indexes: %w", err)
	}
	return &Store{engine}, nil
}

// Ping tells whether the database answers.
func (s *Store) Ping(ctx context.Context) error { return s.engine.Ping(ctx) }

// Close gives the engine's connections back.
func (s *Store) Close(ctx context.Context) error { return s.engine.Close(ctx) }

// indexes are all indexes. Every compound one begins with the area: it is the tenant and the shard
// key.
func indexes() []Index {
	asc := func(fields ...string) (keys []SortKey) {
		for _, f := range fields {
			keys = append(keys, SortKey{Field: f})
		}
		return keys
	}
	latestFirst := func(fields ...string) []SortKey {
		return append(asc(fields...), byLatest...)
	}
	// What statistics are of stands in their indexes too, so that they read nothing else.
	countedBy := func(fields ...string) []SortKey {
		return append(asc(fields...), asc("performedBy.party", "reviewStatus", "occurredAt", "minutes")...)
	}
	list := []Index{
		{Collection: pledges, Name: "area_validFrom", Keys: asc("area", "validFrom")},
		{Collection: activities, Name: "area_ref", Keys: asc("area", "ref"), Unique: true},
		{Collection: activities, Name: "area_latest", Keys: latestFirst("area")},
		{Collection: activities, Name: "area_review", Keys: latestFirst("area", "reviewStatus")},
		{Collection: activities, Name: "area_type", Keys: latestFirst("area", "type")},
		{Collection: activities, Name: "area_author", Keys: latestFirst("area", "performedBy.userId")},
		{
			Collection: activities,
			Name:       "area_pickupPoint",
			Keys:       latestFirst("area", "details.pickupPointVisit.pickupPointId"),
		},
		{
			Collection: activities,
			Name:       "area_counted",
			Keys:       asc("area", "counting", "occurredOn", "receivedOn", "type", "visibility", "placeKey"),
			Array:      "counting",
		},
		{
			Collection: activities,
			Name:       "area_month",
			Keys:       countedBy("area", "type", "local.month"),
			Carries:    append(metricFields(), "occurredOn", "visibility", "placeKey", "place.name"),
		},
		{
			Collection: activities,
			Name:       "area_time",
			Keys:       countedBy("area", "type", "local.weekday", "local.dayPart"),
			Carries:    []string{"local.month", domain.ScreeningTests.Field(), domain.VehiclesChecked.Field()},
		},
		// With what makes them public, so that a commitment's public ones are counted in the index.
		{
			Collection: activities,
			Name:       "area_commitment_latest",
			Keys:       append(latestFirst("area", "commitmentIds"), asc("publicFrom", "reviewStatus")...),
			Array:      "commitmentIds",
		},
		{Collection: pickupPoints, Name: "area_name", Keys: asc("area", "name", "_id")},
		{
			Collection: problems,
			Name:       "area_raisedOn",
			Keys:       []SortKey{{Field: "area"}, {Field: "raisedOn", Descending: true}, {Field: "_id"}},
		},
		{Collection: devices, Name: "area_lastSeen", Keys: append(asc("area"), byLastSeen...)},
		{Collection: dialogues, Name: "area_opening", Keys: append(asc("area"), byOpening...)},
		{Collection: feedback, Name: "receipt", Keys: asc("receiptHash"), Unique: true},
		{Collection: feedback, Name: "area_arrival", Keys: append(asc("area"), byArrival...)},
		{Collection: feedback, Name: "area_status", Keys: append(asc("area", "status"), byArrival...)},
		{Collection: feedback, Name: "area_theme", Keys: append(asc("area", "theme"), byArrival...)},
		{
			Collection: feedback,
			Name:       "area_month",
			Keys:       asc("area", "theme", "received.month"),
			Carries:    []string{"status", "reason", "outcome", "dialogueId", "submittedAt", "feltSafety"},
		},
		{Collection: feedback, Name: "area_group", Keys: append(asc("area", "group"), byArrival...)},
		{Collection: feedback, Name: "area_published", Keys: append(asc("area", "public"), byPublication...)},
		{
			Collection: feedback,
			Name:       "area_theme_published",
			Keys:       append(asc("area", "public", "theme"), byPublication...),
		},
		{
			Collection: feedback,
			Name:       "area_dialogue_published",
			Keys:       append(asc("area", "public", "dialogueId"), byPublication...),
		},
		{
			Collection: feedback,
			Name:       "area_commitment_published",
			Keys:       append(asc("area", "public", "commitmentIds"), byPublication...),
			Array:      "commitmentIds",
		},
		{Collection: spentProofs, Name: "until", Keys: asc("until")},
		{Collection: indicators, Name: "area_title", Keys: asc("area", "title", "_id")},
		{Collection: auditLog, Name: "area_at", Keys: append(asc("area"), byLatestEntry...)},
		{Collection: apiTokens, Name: "hash", Keys: asc("hash"), Unique: true},
		{Collection: apiTokens, Name: "user", Keys: asc("userId")},
		{Collection: users, Name: "username", Keys: asc("username"), Unique: true},
		{Collection: sessions, Name: "user", Keys: asc("userId")},
	}
	for collection := range watched {
		list = append(
			list,
			Index{Collection: collection, Name: "area_updatedAt", Keys: append(asc("area"), byUpdated...)},
		)
	}
	return list
}

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
		return &domain.Error{
			Code:    domain.Unavailable,
			Message: "Databasen svarar inte just nu. Försök igen om en stund.",
		}
	}
	return fmt.Errorf("%s: %w", doing, err)
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
