package mongodb

import (
	"context"
	"errors"
	"fmt"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"
	"go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"

	"loftet/server/store"
)

// patience is how long the server waits for something to tell before it answers that there is
// nothing: less than a call may take.
const patience = 5 * time.Second

var _ store.Nudger = (*Engine)(nil)

// Nudges follows the database's change stream, which replica sets and sharded clusters have.
// Nothing of the documents is sent.
func (e *Engine) Nudges(ctx context.Context, nudge func()) error {
	writes := bson.D{
		{
			Key: "$match",
			Value: bson.D{
				{Key: "operationType", Value: bson.D{{Key: "$in", Value: bson.A{"insert", "replace", "update"}}}},
			},
		},
	}
	nothing := bson.D{{Key: "$project", Value: bson.D{{Key: "_id", Value: 1}}}}
	stream, err := e.database.Watch(
		ctx,
		mongo.Pipeline{writes, nothing},
		options.ChangeStream().SetMaxAwaitTime(patience),
	)
	var refused mongo.CommandError
	if errors.As(err, &refused) && !hasCode(err, serverGone) {
		return fmt.Errorf("%w: %w", store.ErrUnsupported, err)
	}
	if err != nil {
		return fault(ctx, err, "follow the change stream")
	}
	defer func() { _ = stream.Close(context.WithoutCancel(ctx)) }()
	for stream.Next(ctx) {
		nudge()
	}
	return fault(ctx, stream.Err(), "follow the change stream")
}
