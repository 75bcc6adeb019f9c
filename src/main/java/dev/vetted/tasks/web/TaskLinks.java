package dev.vetted.tasks.web;

import dev.vetted.tasks.UserTask;
import java.util.Map;
import java.util.TreeMap;

/** Where to go on from a task: what it is about, and the requests that do it. */
final class TaskLinks {

    private TaskLinks() {}

    static Map<String, String> of(UserTask task) {
        String self = "/api/v1/tasks/" + task.key();
        String review = "/api/v1/reviews/" + task.reviewId();
        Map<String, String> links = new TreeMap<>();
        links.put("self", self);
        links.put("review", review);
        links.put("instance", "/api/v1/instances/" + task.processInstanceKey());
        if (task.state() == UserTask.State.OPEN) {
            links.put(
                    task.assignee().isEmpty() ? "claim" : "release",
                    self + (task.assignee().isEmpty() ? "/claim" : "/release"));
            links.putAll(actions(task, review));
        }
        return links;
    }

    private static Map<String, String> actions(UserTask task, String review) {
        return switch (task.kind()) {
            case UPLOAD_REPORT -> Map.of("upload", review + "/report", "unavailable", review + "/report/unavailable");
            case CONFIRM_READING ->
                Map.of(
                        "reading", review + "/reading",
                        "confirm", review + "/reading/confirmation",
                        "replace", review + "/reading/replacement",
                        "reject", review + "/reading/rejection");
            case CONFIRM_SCOPE -> Map.of("scope", review + "/scope", "confirm", review + "/scope/confirmation");
            case WORK_CHECKLIST ->
                Map.of(
                        "screening", review + "/screening",
                        "answer", review + "/screening/answers",
                        "complete", review + "/screening/completion");
            case DISPOSE_EXCEPTION -> Map.of("dispose", review + "/exceptions/" + task.subjectId() + "/disposition");
            case MAP_USER_CONTROLS ->
                Map.of("userControls", review + "/user-controls", "complete", review + "/user-controls/completion");
            case RECOMMEND_DECISION -> Map.of("recommend", review + "/recommendation");
            case APPROVE_DECISION ->
                Map.of(
                        "recommendation", review + "/recommendation",
                        "decide", review + "/decision",
                        "return", review + "/recommendation/return");
            case APPROVE_AGAIN ->
                Map.of(
                        "recommendation",
                        review + "/recommendation",
                        "secondApproval",
                        review + "/decision/second-approval");
        };
    }
}
