// Package mongodb keeps Löftet's documents in MongoDB, or in what speaks its protocol (DocumentDB
// with FerretDB, say): standalone, replica set or sharded. It passes questions of the [dialect] to
// the official driver, and needs nothing that only some servers have: no transactions, no bulk
// writes, no collations, no validators, and change streams only to be quicker where there are any.
//
// Writes ask for a majority and reads go to the primary, whatever the connection string says, so
// that what was acknowledged is kept and seen.
package mongodb

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"
	"go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"
	"go.mongodb.org/mongo-driver/v2/mongo/readpref"
	"go.mongodb.org/mongo-driver/v2/mongo/writeconcern"
	"go.mongodb.org/mongo-driver/v2/x/mongo/driver/connstring"

	"loftet/server/store"
	"loftet/server/store/dialect"
)

const (
	// defaultDatabase is used when the connection string names none.
	defaultDatabase = "loftet"
	// How long calls wait where the connection string says nothing else. operationTimeout is for
	// contexts without a deadline.
	selectionTimeout = 2 * time.Second
	connectTimeout   = 2 * time.Second
	operationTimeout = 10 * time.Second
	// indexTimeout is for building indexes over what is there.
	indexTimeout = 10 * time.Minute
)

// Engine is a store.Engine over a MongoDB. It is safe for concurrent use.
type Engine struct {
	client   *mongo.Client
	database *mongo.Database
	closing  sync.Once
}

var _ store.Engine = (*Engine)(nil)

// Open connects and waits for the database to answer. The database's name is the path of the
// connection string, else loftet. ErrUnavailable.
func Open(ctx context.Context, uri string) (*Engine, error) {
	parsed, err := connstring.ParseAndValidate(uri)
	if err != nil {
		return nil, fmt.Errorf("connection string: %w", err)
	}
	name := parsed.Database
	if name == "" {
		name = defaultDatabase
	}
	client, err := mongo.Connect(clientOptions(uri))
	if err != nil {
		return nil, fmt.Errorf("connect: %w", err)
	}
	e := &Engine{client: client, database: client.Database(name)}
	if err := e.Ping(ctx); err != nil {
		return nil, errors.Join(err, e.Close(context.WithoutCancel(ctx)))
	}
	return e, nil
}

func clientOptions(uri string) *options.ClientOptions {
	o := options.Client().ApplyURI(uri)
	if o.ServerSelectionTimeout == nil {
		o.SetServerSelectionTimeout(selectionTimeout)
	}
	if o.ConnectTimeout == nil {
		o.SetConnectTimeout(connectTimeout)
	}
	if o.Timeout == nil {
		o.SetTimeout(operationTimeout)
	}
	return o.SetWriteConcern(writeconcern.Majority()).SetReadPreference(readpref.Primary())
}

// Ping reports whether the primary answers.
func (e *Engine) Ping(ctx context.Context) error {
	return fault(ctx, e.client.Ping(ctx, nil), "ping")
}

// Close ends the connections. Calls after it get ErrUnavailable.
func (e *Engine) Close(ctx context.Context) (err error) {
	e.closing.Do(func() { err = e.client.Disconnect(ctx) })
	return err
}

// Insert adds a document.
func (e *Engine) Insert(ctx context.Context, collection string, doc any) error {
	d, err := encode(collection, func() (dialect.Document, error) { return dialect.Encode(doc) })
	if err != nil {
		return fmt.Errorf("insert into %s: %w", collection, err)
	}
	err = persist(ctx, func() error {
		_, err := e.database.Collection(collection).InsertOne(ctx, d.Raw)
		return err
	})
	return fault(ctx, err, "insert into "+collection)
}

func encode(collection string, document func() (dialect.Document, error)) (dialect.Document, error) {
	if err := dialect.Collection(collection); err != nil {
		return dialect.Document{}, err
	}
	return document()
}

// Get reads a document.
func (e *Engine) Get(ctx context.Context, collection, id string, into any) error {
	raw, err := e.database.Collection(collection).FindOne(ctx, bson.D{{Key: "_id", Value: id}}).Raw()
	if err != nil {
		return fault(ctx, err, fmt.Sprintf("get %q from %s", id, collection))
	}
	return decode(raw, into, collection)
}

func decode(raw bson.Raw, into any, collection string) error {
	if err := bson.Unmarshal(raw, into); err != nil {
		return fmt.Errorf("decode document of %s: %w", collection, err)
	}
	return nil
}

// Replace puts a document in place of the one at that revision.
func (e *Engine) Replace(ctx context.Context, collection, id string, revision int, doc any) error {
	return e.replace(ctx, collection, id, revision, func() (dialect.Document, error) {
		return dialect.EncodeSuccessor(id, revision, doc)
	})
}

// Rewrite puts a document in place of the one at that revision, and leaves the revision.
func (e *Engine) Rewrite(ctx context.Context, collection, id string, revision int, doc any) error {
	return e.replace(ctx, collection, id, revision, func() (dialect.Document, error) {
		return dialect.EncodeRewrite(id, revision, doc)
	})
}

func (e *Engine) replace(
	ctx context.Context,
	collection, id string,
	revision int,
	document func() (dialect.Document, error),
) error {
	doing := fmt.Sprintf("replace %q in %s", id, collection)
	d, err := encode(collection, document)
	if err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	c := e.database.Collection(collection)
	var rewrites any // null also finds a document that lacks the field
	if d.Rewrites > 0 {
		rewrites = d.Rewrites
	}
	var result *mongo.UpdateResult
	err = persist(ctx, func() (err error) {
		result, err = c.ReplaceOne(ctx, bson.D{
			{Key: "_id", Value: id}, {Key: "revision", Value: revision}, {Key: dialect.Rewrites, Value: rewrites},
		}, d.Raw)
		return err
	})
	if err != nil || result.MatchedCount == 1 {
		return fault(ctx, err, doing)
	}
	onlyID := options.FindOne().SetProjection(bson.D{{Key: "_id", Value: 1}})
	if err := c.FindOne(ctx, bson.D{{Key: "_id", Value: id}}, onlyID).Err(); err != nil {
		return fault(ctx, err, doing)
	}
	return fmt.Errorf("%s at revision %d: %w", doing, revision, store.ErrConflict)
}

// Overwrite puts a document in place of the one at that revision. What the server keeps of the old
// one in its journal and oplog, it forgets in their time; no client can hurry it.
func (e *Engine) Overwrite(ctx context.Context, collection, id string, revision int, doc any) error {
	return e.Replace(ctx, collection, id, revision, doc)
}

// Delete removes documents.
func (e *Engine) Delete(ctx context.Context, collection string, filter bson.D) (int64, error) {
	f, err := dialect.ParseDeletion(filter)
	if err != nil {
		return 0, fmt.Errorf("delete from %s: %w", collection, err)
	}
	var result *mongo.DeleteResult
	err = persist(ctx, func() (err error) {
		result, err = e.database.Collection(collection).DeleteMany(ctx, f.Raw)
		return err
	})
	if err != nil {
		return 0, fault(ctx, err, "delete from "+collection)
	}
	return result.DeletedCount, nil
}

// sequences is the collection of what Next has given out: _id, revision, value; the same in every
// engine.
const sequences = "sequences"

// Next takes the next number of a sequence.
func (e *Engine) Next(ctx context.Context, sequence string) (int64, error) {
	var n int64
	err := persist(ctx, func() (err error) {
		n, err = e.next(ctx, sequence)
		if !errors.Is(err, mongo.ErrNoDocuments) {
			return err
		}
		if err = e.begin(ctx, sequence); err == nil {
			n, err = e.next(ctx, sequence)
		}
		return err
	})
	return n, fault(ctx, err, "next of "+sequence)
}

// begin makes a sequence that is not there, before it is counted on: FerretDB's upsert gives the
// same first number to several who are the first at once.
func (e *Engine) begin(ctx context.Context, sequence string) error {
	_, err := e.database.Collection(sequences).InsertOne(ctx, bson.D{
		{Key: "_id", Value: sequence}, {Key: "value", Value: int64(0)}, {Key: "revision", Value: int64(0)},
	})
	if mongo.IsDuplicateKeyError(err) { // somebody else has just made it
		return nil
	}
	return err
}

// next counts on. ErrNoDocuments while the sequence is not there.
func (e *Engine) next(ctx context.Context, sequence string) (int64, error) {
	var doc struct {
		Value int64 `bson:"value"`
	}
	one := bson.D{{Key: "value", Value: int64(1)}, {Key: "revision", Value: int64(1)}}
	err := e.database.Collection(sequences).FindOneAndUpdate(ctx,
		bson.D{{Key: "_id", Value: sequence}}, bson.D{{Key: "$inc", Value: one}},
		options.FindOneAndUpdate().SetReturnDocument(options.After)).Decode(&doc)
	return doc.Value, err
}

// EnsureIndexes makes the indexes that are missing. An index that is there under that name with
// another definition is an error; so is a unique one over documents that are not.
func (e *Engine) EnsureIndexes(ctx context.Context, indexes []store.Index) error {
	for _, index := range indexes {
		if err := dialect.CheckIndex(index); err != nil {
			return err
		}
	}
	if _, has := ctx.Deadline(); !has {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, indexTimeout)
		defer cancel()
	}
	for _, index := range indexes {
		model := mongo.IndexModel{
			Keys:    order(index.Keys),
			Options: options.Index().SetName(index.Name).SetUnique(index.Unique),
		}
		if _, err := e.database.Collection(index.Collection).Indexes().CreateOne(ctx, model); err != nil {
			return fault(ctx, err, fmt.Sprintf("make index %s of %s", index.Name, index.Collection))
		}
	}
	return nil
}

// DropIndexes drops what indexes there are in the collections of keep and that are not in keep.
func (e *Engine) DropIndexes(ctx context.Context, keep []store.Index) error {
	kept := map[string]map[string]bool{}
	for _, index := range keep {
		if kept[index.Collection] == nil {
			kept[index.Collection] = map[string]bool{"_id_": true}
		}
		kept[index.Collection][index.Name] = true
	}
	for collection, names := range kept {
		indexes := e.database.Collection(collection).Indexes()
		there, err := indexes.ListSpecifications(ctx)
		if err != nil {
			return fault(ctx, err, "list indexes of "+collection)
		}
		for _, index := range there {
			if names[index.Name] {
				continue
			}
			if err := indexes.DropOne(ctx, index.Name); err != nil && !isGone(err) {
				return fault(ctx, err, fmt.Sprintf("drop index %s of %s", index.Name, collection))
			}
		}
	}
	return nil
}

// isGone reports whether another server has dropped the index first.
func isGone(err error) bool {
	const indexNotFound = 27
	var said mongo.ServerError
	return errors.As(err, &said) && said.HasErrorCode(indexNotFound)
}

func order(keys []store.SortKey) bson.D {
	d := bson.D{}
	for _, k := range keys {
		direction := 1
		if k.Descending {
			direction = -1
		}
		d = append(d, bson.E{Key: k.Field, Value: direction})
	}
	return d
}
