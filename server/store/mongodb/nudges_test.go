//go:build mongodb

package mongodb

import (
	"context"
	"errors"
	"testing"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
)

func TestWritesAreToldWhereThereAreChangeStreams(t *testing.T) {
	e := open(t)
	defer func() { _ = e.Close(t.Context()) }()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	told, ended := make(chan struct{}, 1), make(chan error, 1)
	go func() {
		ended <- e.Nudges(ctx, func() {
			select {
			case told <- struct{}{}:
			default:
			}
		})
	}()
	// The stream tells of what is written after it was opened: write until it does.
	for {
		if err := e.Insert(
			ctx, "things", bson.M{"_id": time.Now().String(), "revision": 1, "area": "2560"},
		); err != nil {
			t.Fatal(err)
		}
		select {
		case <-told:
			return
		case err := <-ended:
			if !errors.Is(err, store.ErrUnsupported) {
				t.Errorf("ended with %v", err)
			}
			t.Log("the deployment has no change streams, and says so: ", err)
			return
		case <-time.After(100 * time.Millisecond):
		}
	}
}
