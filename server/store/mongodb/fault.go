package mongodb

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/x/mongo/driver/topology"

	"loftet/server/store"
)

// serverGone are the codes of servers that are going down, starting, or no longer primary: HostUnreachable, HostNotFound, NetworkTimeout,
// ShutdownInProgress, PrimarySteppedDown, ExceededTimeLimit, SocketException, NotWritablePrimary, InterruptedAtShutdown,
// InterruptedDueToReplStateChange, NotPrimaryNoSecondaryOk, NotPrimaryOrSecondary.
var serverGone = []int{6, 7, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436}

// fault is an error as a store.Engine tells it. A context that has ended wins over what the driver made of it.
func fault(ctx context.Context, err error, doing string) error {
	if err == nil {
		return nil
	}
	ended := ctx.Err()
	switch {
	case errors.Is(ended, context.DeadlineExceeded):
		return fmt.Errorf("%s: %w: %w", doing, store.ErrUnavailable, ended)
	case ended != nil:
		return fmt.Errorf("%s: %w", doing, ended)
	case errors.Is(err, mongo.ErrNoDocuments):
		return fmt.Errorf("%s: %w", doing, store.ErrNotFound)
	case mongo.IsDuplicateKeyError(err):
		return fmt.Errorf("%s: %w: %w", doing, store.ErrDuplicate, err)
	case isUnavailable(err):
		return fmt.Errorf("%s: %w: %w", doing, store.ErrUnavailable, err)
	}
	return fmt.Errorf("%s: %w", doing, err)
}

// isUnavailable tells whether the database could not be reached, did not answer in time, or could not have a majority keep the write.
func isUnavailable(err error) bool {
	if mongo.IsTimeout(err) || mongo.IsNetworkError(err) || errors.Is(err, mongo.ErrClientDisconnected) {
		return true
	}
	var selection topology.ServerSelectionError
	var connection topology.ConnectionError
	var write mongo.WriteException
	var server mongo.ServerError
	switch {
	case errors.As(err, &selection), errors.As(err, &connection):
		return true
	case errors.As(err, &write) && write.WriteConcernError != nil:
		return true
	case errors.As(err, &server):
		return slices.ContainsFunc(serverGone, server.HasErrorCode)
	}
	return false
}
