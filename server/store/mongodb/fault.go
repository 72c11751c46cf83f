package mongodb

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/x/mongo/driver"
	"go.mongodb.org/mongo-driver/v2/x/mongo/driver/topology"

	"loftet/server/store"
)

// serverGone are the codes of servers that are going down, starting, or no longer primary:
// HostUnreachable, HostNotFound, NetworkTimeout, ShutdownInProgress, PrimarySteppedDown,
// ExceededTimeLimit, SocketException, NotWritablePrimary, InterruptedAtShutdown,
// InterruptedDueToReplStateChange, NotPrimaryNoSecondaryOk, NotPrimaryOrSecondary.
var serverGone = []int{6, 7, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436}

// lostConflict are the codes of writes that the server has undone for the sake of others at the
// same time, and that can be tried again: MongoDB's WriteConflict, and PostgreSQL's serialization
// failure (40001) and deadlock (40P01, as when two insert one unique value) as DocumentDB passes
// them on, six bits for each character.
var lostConflict = []int{112, 4 | 1<<24, 4 | ('P'-'0')<<12 | 1<<24}

// maxAttempts is how often a write is tried that loses against others, and maxPause how long it
// waits between, at random.
const (
	maxAttempts = 4
	maxPause    = 200 * time.Millisecond
)

// persist carries out a write, again if the server has undone it for the sake of others.
func persist(ctx context.Context, write func() error) error {
	for attempt := 1; ; attempt++ {
		err := write()
		if attempt == maxAttempts || !hasCode(err, lostConflict) {
			return err
		}
		select {
		case <-time.After(rand.N(maxPause)):
		case <-ctx.Done():
			return err
		}
	}
}

func hasCode(err error, codes []int) bool {
	var server mongo.ServerError
	return errors.As(err, &server) && slices.ContainsFunc(codes, server.HasErrorCode)
}

// fault is an error as a store.Engine tells it. A context that has ended wins over what the driver
// made of it.
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

// isUnavailable reports whether the database could not be reached, did not answer in time, could
// not have a majority keep the write, or was so busy that the write lost every time.
func isUnavailable(err error) bool {
	if mongo.IsTimeout(err) || mongo.IsNetworkError(err) || errors.Is(err, mongo.ErrClientDisconnected) {
		return true
	}
	var retryable driver.RetryablePoolError // a pool that was cleared when its server went away
	if errors.As(err, &retryable) && retryable.Retryable() {
		return true
	}
	var selection topology.ServerSelectionError
	var waiting topology.WaitQueueTimeoutError
	var pool topology.PoolError
	var connection topology.ConnectionError
	var write mongo.WriteException
	switch {
	case errors.As(err, &selection), errors.As(err, &connection), errors.As(err, &waiting),
		errors.As(err, &pool):
		return true
	case errors.As(err, &write) && write.WriteConcernError != nil:
		return true
	}
	return hasCode(err, serverGone) || hasCode(err, lostConflict)
}
