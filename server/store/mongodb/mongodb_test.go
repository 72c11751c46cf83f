//go:build mongodb

package mongodb

import (
	"context"
	"errors"
	"net"
	"net/url"
	"os"
	"testing"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
	"loftet/server/store/enginetest"
	"loftet/server/store/mongodb/mongodbtest"
)

func TestMain(m *testing.M) { os.Exit(enginetest.Main(m, openAt)) }

func openAt(ctx context.Context, uri string) (store.Engine, error) { return Open(ctx, uri) }

// database is a connection string to a database of the test's own, which is dropped afterwards.
// There must be a server.
func database(t testing.TB) string {
	t.Helper()
	return mongodbtest.Database(t, os.Getenv("LOFTET_TEST_MONGODB_URI"))
}

func open(t *testing.T) *Engine {
	t.Helper()
	e, err := Open(t.Context(), database(t))
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestTheEngineKeepsTheContract(t *testing.T) {
	enginetest.Run(t, func(t *testing.T) store.Engine { return open(t) })
}

func TestNothingAcknowledgedIsLostWhenTheProcessIsKilled(t *testing.T) {
	enginetest.Crash(t, database(t), openAt)
}

func TestIndexesAreOnTheServer(t *testing.T) {
	e := open(t)
	defer func() { _ = e.Close(t.Context()) }()
	keys := []store.SortKey{{Field: "area"}, {Field: "occurredAt", Descending: true}, {Field: "_id"}}
	err := e.EnsureIndexes(
		t.Context(),
		[]store.Index{{Collection: "things", Name: "area_latest", Keys: keys, Unique: true}},
	)
	if err != nil {
		t.Fatal(err)
	}
	specs, err := e.database.Collection("things").Indexes().ListSpecifications(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, spec := range specs {
		var got bson.D
		if spec.Name != "area_latest" {
			continue
		}
		if err := bson.Unmarshal(spec.KeysDocument, &got); err != nil || len(got) != 3 || got[1].Key != "occurredAt" ||
			spec.Unique == nil ||
			!*spec.Unique {
			t.Errorf("index is %v, unique %v, %v", got, spec.Unique, err)
		}
		return
	}
	t.Errorf("the index is not among %v", specs)
}

func TestAServerThatIsNotThereIsUnavailableSoon(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	_ = listener.Close()
	began := time.Now()
	if _, err := Open(t.Context(), "mongodb://"+address); !errors.Is(err, store.ErrUnavailable) {
		t.Errorf("open: %v", err)
	}
	if waited := time.Since(began); waited > 2*selectionTimeout {
		t.Errorf("it took %v", waited)
	}
}

func TestAServerThatGoesAwayIsUnavailable(t *testing.T) {
	uri, err := url.Parse(database(t))
	if err != nil {
		t.Fatal(err)
	}
	p := newProxy(t, uri.Host)
	uri.Host = p.listener.Addr().String()
	uri.RawQuery = "serverSelectionTimeoutMS=200&connectTimeoutMS=200&timeoutMS=500"
	e, err := Open(t.Context(), uri.String())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = e.Close(t.Context()) }()
	p.stop()
	enginetest.Unavailable(t, e)
}

func TestAServerThatDoesNotAnswerKeepsToTheDeadline(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	began := time.Now()
	_, err = Open(ctx, "mongodb://"+listener.Addr().String())
	if !errors.Is(err, store.ErrUnavailable) || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("open: %v", err)
	}
	if waited := time.Since(began); waited > time.Second {
		t.Errorf("it took %v", waited)
	}
}
