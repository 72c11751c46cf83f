package mongodb

import (
	"errors"
	"fmt"
	"testing"

	"go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/x/mongo/driver"
	"go.mongodb.org/mongo-driver/v2/x/mongo/driver/topology"
)

// cleared is what the driver says, by a type that it does not name, when a pool was cleared.
type cleared struct{}

func (cleared) Error() string   { return "connection pool for db:27017 was cleared" }
func (cleared) Retryable() bool { return true }

func TestWhatTheDriverSaysOfAServerThatIsGoneIsUnavailable(t *testing.T) {
	t.Parallel()
	for _, err := range []error{
		mongo.CommandError{Wrapped: driver.Error{Message: "cleared", Wrapped: cleared{}}},
		fmt.Errorf("find: %w", topology.ErrPoolClosed),
		topology.WaitQueueTimeoutError{Wrapped: errors.New("no connection")},
		topology.ServerSelectionError{Wrapped: errors.New("no server")},
		topology.ConnectionError{Wrapped: errors.New("reset")},
	} {
		if !isUnavailable(err) {
			t.Errorf("%T %v", err, err)
		}
	}
	if isUnavailable(errors.New("something else")) {
		t.Error("something else is no server that is gone")
	}
}
