package dev.vetted.controls.web;

import dev.vetted.controls.CompensatingControlRequests;
import dev.vetted.controls.RequestAnswers;
import dev.vetted.controls.requests.RequestAnswer;
import dev.vetted.controls.requests.RequestId;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Requests for compensating controls. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Control requests", description = "What was asked to make up for gaps, and what came of it")
class ControlRequestsApi {

    private final CompensatingControlRequests requests;
    private final RequestAnswers answers;
    private final Reviews reviews;

    ControlRequestsApi(CompensatingControlRequests requests, RequestAnswers answers, Reviews reviews) {
        this.requests = requests;
        this.answers = answers;
        this.reviews = reviews;
    }

    @GetMapping("/reviews/{review}/control-requests")
    @Operation(summary = "The requests of a review, by what they come from")
    List<ControlRequestView> of(@PathVariable ReviewId review) {
        return requests.of(reviews.get(review).id()).stream()
                .map(ControlRequestView::of)
                .toList();
    }

    @GetMapping("/control-requests/{request}")
    @Operation(summary = "One request with its history")
    ControlRequestView get(@PathVariable RequestId request) {
        return ControlRequestView.of(requests.get(request));
    }

    @PostMapping(path = "/control-requests/{request}/answer", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Answer a request in words and with a link, or as a form with a file; for owners and analysts")
    ControlRequestView answer(
            @PathVariable RequestId request, @Valid @RequestBody AnswerRequest answer, Member member) {
        return ControlRequestView.of(requests.answer(request, answer.toAnswer(), member));
    }

    @PostMapping(path = "/control-requests/{request}/answer", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Answer a request in words and with a link, or as a form with a file; for owners and analysts")
    ControlRequestView answerWithFile(
            @PathVariable RequestId request,
            @RequestParam String text,
            @RequestParam(required = false) @Nullable String link,
            @RequestPart MultipartFile file,
            Member member) {
        SentFile sent = SentFile.of(file);
        return ControlRequestView.of(
                answers.answer(request, new AnswerRequest(text, link).toAnswer(), sent.name(), sent.content(), member));
    }

    @GetMapping(path = "/control-requests/{request}/document", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(summary = "Download the file that came with the last answer")
    ResponseEntity<byte[]> document(@PathVariable RequestId request) {
        return ListDownload.file(
                requests.get(request).answer().flatMap(RequestAnswer::fileName).orElse("evidence"),
                answers.content(request));
    }

    @PostMapping("/control-requests/{request}/acceptance")
    @Operation(summary = "Accept an answer; whoever gave it may not")
    ControlRequestView accept(
            @PathVariable RequestId request, @Valid @RequestBody ReasonRequest reason, Member member) {
        return ControlRequestView.of(requests.accept(request, reason.reason(), member));
    }

    @PostMapping("/control-requests/{request}/return")
    @Operation(summary = "Return an answer that does not show what was asked")
    ControlRequestView giveBack(
            @PathVariable RequestId request, @Valid @RequestBody ReasonRequest reason, Member member) {
        return ControlRequestView.of(requests.returnWith(request, reason.reason(), member));
    }

    @PostMapping("/control-requests/{request}/withdrawal")
    @Operation(summary = "Withdraw a request that is not wanted any more")
    ControlRequestView withdraw(
            @PathVariable RequestId request, @Valid @RequestBody ReasonRequest reason, Member member) {
        return ControlRequestView.of(requests.withdraw(request, reason.reason(), member));
    }

    /** What is shown in answer. */
    record AnswerRequest(
            @Schema(example = "Our own nightly comparison closes such accounts") @NotBlank @Size(max = 2000)
            String text,

            @Schema(example = "https://wiki.example/controls/ac-07") @Size(max = 1000) @Nullable
            String link) {

        private RequestAnswer toAnswer() {
            return new RequestAnswer(text, Optional.ofNullable(link), Optional.empty(), Optional.empty());
        }
    }
}
