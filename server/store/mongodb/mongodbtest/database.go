// Package mongodbtest gives tests a MongoDB database of their own.
package mongodbtest

import (
	"context"
	"errors"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"
)

// Database is a connection string to a database of the test's own at a server, whose connection
// string it is given. The database is dropped when the test has ended and what it opened later is
// closed.
func Database(t testing.TB, server string) string {
	t.Helper()
	uri, err := url.Parse(server)
	if err != nil || uri.Host == "" {
		t.Fatalf("%q names no server", server)
	}
	name := "loftet_test_" + strings.ReplaceAll(uuid.NewString(), "-", "")
	uri.Path = "/" + name
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(t.Context()), time.Minute)
		defer cancel()
		if err := drop(ctx, uri.String(), name); err != nil {
			t.Errorf("drop %s: %v", name, err)
		}
	})
	return uri.String()
}

func drop(ctx context.Context, uri, name string) error {
	client, err := mongo.Connect(options.Client().ApplyURI(uri))
	if err != nil {
		return err
	}
	return errors.Join(client.Database(name).Drop(ctx), client.Disconnect(ctx))
}
