package graph_test

import (
	"os"
	"path/filepath"
	"strings"

	"go.mongodb.org/mongo-driver/v2/bson"
	"go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"
)

// stored is all that the database holds: the bytes of the embedded engine's files, or every
// document of every collection of a MongoDB.
func (a *api) stored() string {
	a.t.Helper()
	if a.database.uri != "" {
		return a.documents()
	}
	var all strings.Builder
	files, err := filepath.Glob(filepath.Join(a.database.folder, "*"))
	if err != nil || len(files) == 0 {
		a.t.Fatal(files, err)
	}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			a.t.Fatal(err)
		}
		all.Write(content)
	}
	return all.String()
}

func (a *api) documents() string {
	a.t.Helper()
	client, err := mongo.Connect(options.Client().ApplyURI(a.database.uri))
	if err != nil {
		a.t.Fatal(err)
	}
	defer func() { _ = client.Disconnect(a.t.Context()) }()
	database := client.Database(filepath.Base(a.database.uri))
	names, err := database.ListCollectionNames(a.t.Context(), bson.D{})
	if err != nil {
		a.t.Fatal(err)
	}
	var all strings.Builder
	for _, name := range names {
		cursor, err := database.Collection(name).Find(a.t.Context(), bson.D{})
		if err != nil {
			a.t.Fatal(err)
		}
		for cursor.Next(a.t.Context()) {
			all.Write(cursor.Current)
		}
		if err := cursor.Err(); err != nil {
			a.t.Fatal(err)
		}
	}
	return all.String()
}
